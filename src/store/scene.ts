import type { Hand } from '../core/act.ts';
import type { Connection, Row } from './engine.ts';
import { KEPT_TABLES, type KeptTable } from './tables.ts';

/** Where and in whose name something is taken back. */
export type Scene = {
  readonly connection: Connection;
  readonly book: string;
  readonly by: Hand;
  readonly at: Date;
};

export function tableNamed(name: string): KeptTable {
  const table = KEPT_TABLES.find((known) => known === name);
  if (!table) throw new Error(`the journal names a table "${name}" that is not kept`);
  return table;
}

export function readRow(text: string): Row {
  return JSON.parse(text) as Row;
}
