import { preparePostgres } from '../../src/store/postgres/prepare-postgres.ts';
import { newDatabase } from './new-database.ts';
import type { PreparedDatabase } from './prepared.ts';

/** A fresh database on a server of one's own, made ready for Mutuals. */
export async function preparedOn(
  ownerUrl: string,
  role: string,
  make: (ownerUrl: string) => Promise<string> = newDatabase,
): Promise<PreparedDatabase> {
  const owner = await make(ownerUrl);
  const { password = '' } = await preparePostgres({ owner, role, now: () => new Date() });
  const app = new URL(owner);
  app.username = role;
  app.password = password;
  return { owner, app: app.href };
}
