import type { TestProject } from 'vitest/node';
import { startPostgres } from './own-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner of a server that all tests of a run share; undefined when it was left out on purpose. */
    postgresUrl: string | undefined;
  }
}

const WAY_OUT = `The tests bring a PostgreSQL of their own, but it could not be started (the reason stands below).
Name a folder with initdb and postgres, version 15 or newer, in MUTUALS_TEST_POSTGRES_BIN,
or leave the tests on PostgreSQL out with MUTUALS_TEST_WITHOUT_POSTGRES=1.`;

/** One server for the whole run; what it returns runs after the last test. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (process.env['MUTUALS_TEST_WITHOUT_POSTGRES'] === '1') {
    console.warn('PostgreSQL is left out of this run: MUTUALS_TEST_WITHOUT_POSTGRES is 1.');
    provide('postgresUrl', undefined);
    return async () => undefined;
  }
  const server = await startPostgres().catch((cause: unknown) => {
    throw new Error(WAY_OUT, { cause });
  });
  provide('postgresUrl', server.ownerUrl);
  return () => server.stop();
}
