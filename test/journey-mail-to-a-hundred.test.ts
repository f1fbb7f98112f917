import { afterAll, beforeAll, expect, test } from 'vitest';
import { asksAdd } from '../src/verbs/asks-add.ts';
import { asksAnswer } from '../src/verbs/asks-answer.ts';
import { asksWeigh } from '../src/verbs/asks-weigh.ts';
import { giveNote } from '../src/verbs/benefits-note.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { logAdd } from '../src/verbs/log.ts';
import { thanksList } from '../src/verbs/thanks.ts';
import { ask } from './ask.ts';
import { fileOf, type InventedMail, letters, mbox } from './invented-files.ts';
import { openWorld, type World } from './world.ts';

/**
 * Somebody mails a hundred people once to ask for a job. Two of them they know: Ada Quince, with whom they met for a year
 * and whom they helped, and Bo Sedge, with whom they have written for two years and met for one of them.
 */
const ME = 'Mia Quill <mia@quill.example>';
const ADA = 'Ada Quince';
const BO = 'Bo Sedge';
const STRANGERS = Array.from({ length: 98 }, (_, at) => `Nettle${at} Burdock`);
const JOB = 'a job at her firm, and a word with the head of it';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-15T10:00:00Z');
  await ask(importFiles, { files: [fileOf('Sent.mbox', mbox(mails()))] }, world);
  for (const name of [ADA, BO])
    for (const on of ['2025-07-01', '2025-11-03', '2026-03-02', '2026-05-20'])
      await ask(logAdd, { line: 'lunch', with: [name], on }, world);
  await ask(giveNote, { person: ADA, what: 'an hour on her talk', on: '2026-05-20' }, world);
});
afterAll(() => world.store.close());

function mails(): readonly InventedMail[] {
  const history = [ADA, BO].flatMap((name) =>
    letters(ME, address(name), { until: '2026-05-28T09:00:00Z', every: 21, count: 30, subject: 'Bread' }),
  );
  const once = [ADA, BO, ...STRANGERS].map((name, at) => ({
    from: ME,
    to: address(name),
    at: new Date(Date.parse('2026-06-01T08:00:00Z') + at * 60_000).toISOString(),
    subject: 'I am looking for a job',
    id: `once.${at}`,
  }));
  return [...history, ...once];
}

function address(name: string): string {
  return `${name} <${name.toLowerCase().replace(' ', '.')}@example.org>`;
}

const weigh = (person: string, size: 'small' | 'middle' | 'big') =>
  ask(asksWeigh, { person, what: JOB, size }, world);

test.each(['middle', 'big'] as const)(
  'of a hundred who were mailed once, an ask that is %s fits only the two with a real history',
  async (size) => {
    const verdicts = new Map<string, number>();
    for (const name of STRANGERS) {
      const { verdict, chance } = await weigh(name, size);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      expect(chance).toBe(0.15);
    }
    expect([...verdicts]).toEqual([['not this person', 98]]);
    for (const name of [ADA, BO]) expect((await weigh(name, size)).verdict).toBe('ask now');
  },
);

test('even a small question to one of the others is not asked first', async () => {
  const { verdict, reasons } = await weigh('Nettle7 Burdock', 'small');
  expect(verdict).toBe('give first');
  expect(reasons[0]?.says).toBe(
    'You are new to them. Begin with something that is of use or of interest to them.',
  );
});

test('it says why, what to do instead, and whom to ask', async () => {
  const { reasons, first, instead, channelSays } = await weigh('Nettle7 Burdock', 'big');
  expect(reasons[0]?.says).toBe('You do not know each other yet. Look for somebody who knows you both.');
  expect(first).toEqual(['Look for somebody who knows you both and could bring you to Nettle7 Burdock.']);
  expect(instead.map(({ name }) => name).sort()).toEqual([ADA, BO]);
  expect(channelSays).toMatch(/^Ask face to face/);
});

test('those two are asked, a yes is thanked for, and the chance was written down before it came', async () => {
  const { weighed } = await ask(asksAdd, { person: ADA, what: JOB, size: 'big' }, world);
  expect(weighed).toMatchObject({ verdict: 'ask now', chance: 0.7, channel: 'face to face' });
  expect((await world.store.matters({ kind: 'ask' }))[0]?.about.chance).toBe(0.7);
  world.moveTo('2026-06-22T10:00:00Z');
  await ask(asksAnswer, { ask: ADA, answer: 'yes' }, world);
  expect((await ask(thanksList, {}, world)).thanks).toMatchObject([
    { person: { name: ADA }, todo: 'Tell Ada Quince what became of it.' },
  ]);
  const again = await weigh(ADA, 'big');
  expect(again.verdict).toBe('give first');
  expect(again.first[0]).toBe(`Thank Ada Quince for “${JOB}”.`);
});
