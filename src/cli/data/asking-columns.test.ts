import { expect, test } from 'vitest';
import type { Gathered, GatherWish } from '../../core/ports.ts';
import { silentWatch } from '../serve/silent-watch.ts';
import { type KeepingTerminal, terminalForTests } from '../world-for-tests.ts';
import { askingColumns } from './asking-columns.ts';

const file = { name: 'odd.csv', kind: 'table (CSV)', bytes: 1, items: 1 };
const columns = [
  { header: 'Wer', field: 'name', by: 'cells', samples: ['Ada Lovelace'] },
  { header: 'Was', field: 'nothing', by: 'none', samples: [] },
] as const;

/** What is asked of the reader the last time. */
async function lastWish(terminal: KeepingTerminal, { sure = false, yes = false } = {}): Promise<GatherWish> {
  const wishes: GatherWish[] = [];
  const gathered: Gathered = {
    files: [file],
    async *findings() {
      yield { file: file.name, finding: { type: 'table', table: { columns, sure }, place: 'the header' } };
    },
    readBefore: 0,
    keep: async () => {},
    discard: async () => {},
  };
  const gather = async (
    _refs: readonly string[],
    _watch: unknown,
    wish: GatherWish = {},
  ): Promise<Gathered> => {
    wishes.push(wish);
    return gathered;
  };
  await askingColumns({ gather }, { terminal, yes, clear: () => {} }).gather([], silentWatch);
  return wishes.at(-1) ?? {};
}

const GUESS = [
  { header: 'Wer', field: 'name' },
  { header: 'Was', field: 'nothing' },
];

test('at a terminal the columns of a doubtful table are shown with samples, and Enter takes them as they are', async () => {
  const terminal = terminalForTests({ canAsk: true }, ['']);
  expect((await lastWish(terminal)).columns?.said).toEqual(GUESS);
  expect(terminal.asked).toHaveLength(1);
});

test('what differs stands before the guess', async () => {
  const wish = await lastWish(terminalForTests({ canAsk: true }, ['Was=organisation']));
  expect(wish.columns?.said).toEqual([{ header: 'Was', field: 'organisation' }, ...GUESS]);
});

test('nobody is asked about a table that tells, nor where nobody sits', async () => {
  expect(await lastWish(terminalForTests({ canAsk: true }, []), { sure: true })).toEqual({});
  expect(await lastWish(terminalForTests({ canAsk: false }, []))).toEqual({});
});

test('--yes takes the guess', async () => {
  const wish = await lastWish(terminalForTests({ canAsk: false }, []), { yes: true });
  expect(wish.columns?.said).toEqual(GUESS);
});
