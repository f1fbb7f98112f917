import type { Row } from '../../src/store/engine.ts';
import { BENCH_NOW } from '../made/network-size.ts';

export const BOOK = 'bulk';
export type Portion = readonly Row[];

/** As many as an import hands over at once. */
const PORTION = 2_000;
const MINUTE_MS = 60_000;
const THREADS = 500;

export const COLUMNS = [
  'book_id',
  'interaction_id',
  'source',
  'source_key',
  'at',
  'channel',
  'about',
  'thread',
  'recipients',
  'act_id',
] as const;

/** Interactions in portions, with keys as long as real ones. */
export function bulkRows(count: number): readonly Portion[] {
  return Array.from({ length: Math.ceil(count / PORTION) }, (_, portion) =>
    Array.from({ length: Math.min(PORTION, count - portion * PORTION) }, (_row, at) =>
      row(portion * PORTION + at),
    ),
  );
}

function row(number: number): Row {
  return {
    book_id: BOOK,
    interaction_id: number.toString(36).padStart(16, '0'),
    source: 'mail',
    source_key: `<${number * 7_919}.mail@bench.example>`,
    at: BENCH_NOW.getTime() - number * MINUTE_MS,
    channel: 'mail',
    about: 'Minutes of our meeting, and what is to be done',
    thread: `<${number % THREADS}.thread@bench.example>`,
    recipients: 1,
    act_id: 'bulk',
  };
}
