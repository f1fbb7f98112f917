import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { escapeIdentifier, type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { inChunks } from '../../core/in-chunks.ts';
import type { Connection, Row } from '../engine.ts';
import { copyLines } from './copy-lines.ts';
import { SCHEMA } from './transaction-opening.ts';

/** From so many rows on, COPY is faster than one statement with all values. */
const COPY_FROM = 100;

/** The protocol counts the values of one statement with 16 bits. */
const MOST_VALUES = 65_535;

/** Writes rows through one connection that is in a transaction. */
export function insertingThrough(client: PoolClient, copies: boolean): Connection['insertAll'] {
  const staged = new Set<string>();
  return async (table, columns, rows) => {
    if (rows.length === 0) return;
    if (!copies || rows.length < COPY_FROM) {
      const atOnce = Math.floor(MOST_VALUES / columns.length);
      for (const chunk of inChunks(rows, atOnce)) await insertValues(client, table, columns, chunk);
      return;
    }
    if (!staged.has(table)) await makeStage(client, table);
    staged.add(table);
    await copyThroughStage(client, table, columns, rows);
  };
}

async function insertValues(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const marks = rows.map(
    (_, row) => `(${columns.map((_column, at) => `$${row * columns.length + at + 1}`).join(', ')})`,
  );
  const values = rows.flatMap((row) => columns.map((column) => row[column] ?? null));
  await client.query(`insert into ${table} (${named(columns)}) values ${marks.join(', ')}`, values);
}

/** COPY does not go through the wall of row-level security, so rows go to a table of this transaction's own first. */
async function makeStage(client: PoolClient, table: string): Promise<void> {
  await client.query(
    `create temporary table ${stageOf(table)} (like ${SCHEMA}.${escapeIdentifier(table)}) on commit drop`,
  );
}

async function copyThroughStage(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const names = named(columns);
  const stage = `pg_temp.${stageOf(table)}`;
  await pipeline(
    Readable.from(copyLines(columns, rows)),
    client.query(copyFrom(`copy ${stage} (${names}) from stdin`)),
  );
  await client.query(`insert into ${table} (${names}) select ${names} from ${stage}; truncate ${stage}`);
}

function stageOf(table: string): string {
  return `staged_${table}`;
}

function named(columns: readonly string[]): string {
  return columns.map(escapeIdentifier).join(', ');
}
