import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { preparePostgres } from '../../src/store/postgres/prepare-postgres.ts';
import { newDatabase } from './new-database.ts';

/** Addresses of one fresh database: of who owns it, and of the plain user that Mutuals runs as. */
export type PreparedDatabase = { readonly owner: string; readonly app: string };

/** Whether this run was asked to leave PostgreSQL out. */
export const withoutPostgres = inject('postgresUrl') === undefined;

export async function preparedDatabase(): Promise<PreparedDatabase> {
  const owner = await newDatabase(inject('postgresUrl') ?? '');
  const role = `app_${randomBytes(6).toString('hex')}`;
  const { password = '' } = await preparePostgres({ owner, role, now: () => new Date() });
  const app = new URL(owner);
  app.username = role;
  app.password = password;
  return { owner, app: app.href };
}
