import { SCHEMA } from '../../src/store/postgres/transaction-opening.ts';
import { connected } from '../rows-of-book.ts';

type Failure = {
  /** SQLSTATE that the server fails with, https://www.postgresql.org/docs/current/errcodes-appendix.html */
  readonly code: string;
  /** How many of the next acts that write a record fail; without a number all of them. */
  readonly times?: number;
};

/**
 * Lets the server fail when records are written, as it would by itself. How often is counted in a sequence,
 * since a sequence is not rolled back.
 */
export async function failWrites(owner: string, { code, times = 1_000_000 }: Failure): Promise<void> {
  await connected(owner, async (client) => {
    await client.query(`drop schema if exists failing cascade; create schema failing; create sequence failing.tried;
      create function failing.fail() returns trigger language plpgsql security definer as $$
      begin
        if nextval('failing.tried') <= ${times} then
          raise exception 'the server fails on purpose' using errcode = '${code}';
        end if;
        return null;
      end $$;
      create trigger failing after insert on ${SCHEMA}.record for each statement execute function failing.fail()`);
  });
}

/** How often the server was asked to write records since it began to fail. */
export async function writesTried(owner: string): Promise<number> {
  return connected(owner, async (client) => {
    const { rows } = await client.query<{ tried: string }>(
      'select case when is_called then last_value else 0 end as tried from failing.tried',
    );
    return Number(rows[0]?.tried);
  });
}

export async function failNoMore(owner: string): Promise<void> {
  await connected(owner, (client) => client.query('drop schema failing cascade'));
}
