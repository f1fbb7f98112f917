import { Refusal } from '../../core/refusal.ts';
import type { Address } from './address.ts';

/** The oldest that is still cared for by its makers, https://www.postgresql.org/support/versioning/ */
const OLDEST = 15;

type Asks = { query(statement: string): Promise<{ rows: readonly Record<string, unknown>[] }> };

export async function refuseOldServer(client: Asks, { shown }: Address): Promise<void> {
  const { rows } = await client.query(
    "select current_setting('server_version_num') as number, current_setting('server_version') as version",
  );
  const [row] = rows;
  if (Number(row?.['number']) >= OLDEST * 10_000) return;
  throw new Refusal(
    'database_too_old',
    `${shown} runs PostgreSQL ${String(row?.['version'])}. Mutuals needs version ${OLDEST} or newer: update the server. Nothing was touched.`,
  );
}
