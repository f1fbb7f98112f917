import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Connection } from '../engine.ts';
import { isLostConnection } from './refusals.ts';

export type Work<T> = (connection: Connection) => Promise<T>;

type Question = {
  readonly opening: readonly string[];
  readonly statement: string;
  readonly values: readonly unknown[];
};

/** The opening, the statement and the end travel together: one journey for each question. */
export async function readOnce(
  pool: Pool,
  { opening, statement, values }: Question,
): Promise<QueryResult<object>> {
  const client = await pool.connect();
  const sent = [
    ...opening.map((one) => client.query(one)),
    client.query<object>(statement, [...values]),
    client.query('commit'),
  ];
  const answers = await Promise.allSettled(sent);
  const failed = answers.find((one) => one.status === 'rejected');
  client.release(failed !== undefined && isLostConnection(failed.reason));
  const answer = answers[opening.length];
  if (failed || answer?.status !== 'fulfilled') throw failed?.reason;
  return answer.value;
}

type Steps<T> = {
  readonly work: Work<T>;
  readonly through: (client: PoolClient) => Connection;
  readonly end: 'commit' | 'rollback';
  /** Called when everything is done but the end. */
  readonly almost?: (result: T) => void;
};

/** Runs `work` between an opening and its end; nothing is left of it when it fails. */
export async function inTransaction<T>(
  pool: Pool,
  opening: readonly string[],
  { work, through, end, almost }: Steps<T>,
): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    for (const statement of opening) await client.query(statement);
    const result = await work(through(client));
    almost?.(result);
    await client.query(end);
    return result;
  } catch (error) {
    isBroken = isLostConnection(error) || !(await isRolledBack(client));
    throw error;
  } finally {
    client.release(isBroken);
  }
}

async function isRolledBack(client: PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  );
}
