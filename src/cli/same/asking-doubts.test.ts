import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../../test/ask.ts';
import { fileOf, letters, mbox, vcards } from '../../../test/invented-files.ts';
import { keptState } from '../../../test/kept-state.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { doubtsList } from '../../verbs/doubts-list.ts';
import { importFiles } from '../../verbs/import-files.ts';
import { peopleList } from '../../verbs/people-list.ts';
import { plainPaper } from '../text/paper.ts';
import { type KeepingTerminal, terminalForTests } from '../world-for-tests.ts';
import { askDoubts, readFound } from './asking-doubts.ts';

const ME = 'Mia Quill <mia@quill.example>';

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-06-15T10:00:00Z');
  const written = ['ada@one.example', 'ada@two.example', 'ada@three.example'].flatMap((address, at) =>
    letters(ME, `Ada Quimby <${address}>`, { until: '2026-06-01T09:00:00Z', every: 9, count: 12 - at }),
  );
  const card = (uid: string, address: string) => [
    `UID:${uid}`,
    'FN:Tom Xavier Sorrel',
    `EMAIL:${address}`,
    'BDAY:1950-01-02',
  ];
  const files = [fileOf('Inbox.mbox', mbox(written)), fileOf('a.vcf', vcards([card('1', 'tom@a.example')]))];
  await ask(importFiles, { files, me: ['mia@quill.example'] }, world);
});
afterEach(() => world.store.close());

async function press(...keys: readonly string[]): Promise<KeepingTerminal> {
  const terminal = terminalForTests({}, keys);
  const found = readFound(await doubtsList.run({ limit: 200 }, world));
  await askDoubts(found, { deps: world, terminal, paper: plainPaper(80) });
  return terminal;
}
const people = async (): Promise<number> => (await ask(peopleList, {}, world)).people.length;

test('one key answers, and the next pair is asked about with the card as it is by then', async () => {
  const terminal = await press('s', 'q');
  expect(terminal.asked).toHaveLength(2);
  expect(terminal.said().out).toContain('Joined Ada Quimby into Ada Quimby.');
  const [, second = ''] = terminal.said().out.split('2 of 3');
  for (const address of ['one', 'two', 'three']) expect(second).toContain(`ada@${address}.example`);
  expect(await people()).toBe(3);
});

test('what follows from the answers is not asked: of three who are one, two questions are enough', async () => {
  const terminal = await press('s', 's', 'x', 'x');
  expect(terminal.asked).toHaveLength(2);
  expect(await people()).toBe(2);
});

test('u takes the last answer back and asks again, as if nothing had been said', async () => {
  const before = await keptState(world);
  const terminal = await press('d', 'u', 'q');
  expect(terminal.said().out).toContain('Taken back: Kept Ada Quimby and Ada Quimby apart.');
  expect(await keptState(world)).toBe(before);
});

test('another key is no answer, and nothing more from the keyboard ends it', async () => {
  const before = await keptState(world);
  const terminal = await press('x');
  expect(terminal.said().err).toContain('Press s, d, l, u or q.');
  expect(await keptState(world)).toBe(before);
});
