import { afterAll, beforeAll, expect, test } from 'vitest';
import { goalsAdd } from '../src/verbs/goals-add.ts';
import { hedgeShow } from '../src/verbs/hedge-show.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { peopleEdit } from '../src/verbs/people-edit.ts';
import { ask } from './ask.ts';
import { fileOf, type InventedMail, letters, mbox, vcards } from './invented-files.ts';
import { openWorld, type World } from './world.ts';

/**
 * Mia works at Oven. Nine of twelve whom she writes with work there; only Ada, there too, ever brought Fay of Mill onto a
 * letter. Then Oven closes, and a year later two of the nine have work elsewhere.
 */
const ME = 'Mia Quill <mia@quill.example>';
const FAY = 'Fay Umber <fay@mill.example>';
const COLLEAGUES: readonly (readonly [string, string])[] = [
  ['Ada Lovelace', 'Head of Sales'],
  ['Bo Yarrow', 'Sales Manager'],
  ['Cy Sorrel', 'Recruiter'],
  ['Dot Elder', 'HR Manager'],
  ['Eli Thorn', 'Accountant'],
  ['Gus Larch', 'Operations Manager'],
  ['Hal Birch', 'Marketing Manager'],
  ['Ida Rowan', 'Software Engineer'],
  ['Jo Maple', 'Managing Director'],
];
const OTHERS: readonly (readonly [string, string, string])[] = [
  ['Kim Nettle', 'Lawyer', 'Court & Co'],
  ['Lou Oak', 'Recruiter', 'Talent House'],
  ['Max Ivy', 'Physician', 'City Clinic'],
];

const addressOf = (name: string, firm: string) =>
  `${name.split(' ')[0]}@${firm.split(' ')[0]}.example`.toLowerCase();
const cardOf = (name: string, title: string, firm: string) => [
  `UID:${name}`,
  `FN:${name}`,
  `EMAIL:${addressOf(name, firm)}`,
  `TITLE:${title}`,
  `ORG:${firm}`,
];

type Pace = { readonly every: number; readonly count: number };
const lettersTo = (name: string, firm: string, pace: Pace, year = 2026): readonly InventedMail[] =>
  letters(ME, `${name} <${addressOf(name, firm)}>`, { until: `${year}-06-12T09:00:00Z`, ...pace }).map(
    (letter) => ({ ...letter, id: `${letter.id}.${year}` }),
  );

function mails(): readonly InventedMail[] {
  const copied = Array.from({ length: 6 }, (_, at): InventedMail => {
    const day = new Date(Date.parse('2026-06-01T18:00:00Z') - at * 14 * 86_400_000).toISOString();
    const ada = 'Ada Lovelace <ada@oven.example>';
    return { from: ada, to: ME, cc: FAY, at: day, subject: 'The fair', id: `fair.${at}` };
  });
  return [
    ...COLLEAGUES.flatMap(([name]) => lettersTo(name, 'Oven', { every: 7, count: 24 })),
    ...OTHERS.flatMap(([name, , firm]) => lettersTo(name, firm, { every: 30, count: 24 })),
    ...copied,
  ];
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const cards = [
    ...COLLEAGUES.map(([name, title]) => cardOf(name, title, 'Oven')),
    ...OTHERS.map(([name, title, firm]) => cardOf(name, title, firm)),
    cardOf('Fay Umber', 'Head of Sales', 'Mill'),
  ];
  await ask(
    importFiles,
    { files: [fileOf('a.vcf', vcards(cards)), fileOf('Inbox.mbox', mbox(mails()))] },
    world,
  );
  await ask(goalsAdd, { aim: 'find a job' }, world);
});
afterAll(() => world.store.close());

type Shown = Awaited<ReturnType<typeof hedge>>;
const hedge = (input: object = {}) => ask(hedgeShow, input, world);
const sceneOf = ({ scenes }: Shown, name: string) => scenes.find((scene) => scene.name === name);
const firmsOf = (shown: Shown, name: string) =>
  sceneOf(shown, name)?.pillars.find(({ kind }) => kind === 'organisation');

test('before, it says that most of what she has for a new job hangs on the firm she might leave', async () => {
  const shown = await hedge();
  const firms = firmsOf(shown, 'find a job');
  expect(firms?.worst?.name).toBe('Oven');
  expect(firms?.says).toMatch(/Oven/);
  expect(firms?.worst?.after).toBeLessThan((firms?.worst?.before ?? 0) / 2);
  expect(sceneOf(shown, 'find a job')?.build.length).toBeGreaterThan(0);
});

test('asked what remains without it, it names who is left for each part and who could not be reached', async () => {
  const shown = await hedge({ without: 'Oven' });
  expect(shown.without).toMatchObject({ kind: 'organisation', people: 9 });
  expect(shown.without?.cutOff.join(' ')).toContain('Fay Umber');
  const left = sceneOf(shown, 'find a job')?.without?.remaining ?? [];
  expect(left.flatMap(({ people }) => people.map(({ name }) => name))).toContain('Lou Oak');
  expect(left.some(({ people }) => people.length === 0)).toBe(true);
});

test('after, those who moved on count at their new firms, and the others of Oven have faded', async () => {
  await ask(peopleEdit, { person: 'Ada Lovelace', organisation: 'Mill', email: ['ada@mill.example'] }, world);
  await ask(
    peopleEdit,
    { person: 'Cy Sorrel', organisation: 'Talent House', email: ['cy@talent.example'] },
    world,
  );
  const since = [
    ...lettersTo('Ada Lovelace', 'Mill', { every: 30, count: 12 }, 2027),
    ...lettersTo('Cy Sorrel', 'Talent House', { every: 30, count: 12 }, 2027),
    ...OTHERS.flatMap(([name, , firm]) => lettersTo(name, firm, { every: 30, count: 12 }, 2027)),
  ];
  world.moveTo('2027-06-15T10:00:00Z');
  await ask(importFiles, { files: [fileOf('2027.mbox', mbox(since))] }, world);

  const shown = await hedge({ without: 'Oven' });
  expect(shown.without).toMatchObject({ people: 7, cutOff: [] });
  const job = sceneOf(shown, 'find a job');
  expect(job?.without?.after).toBeGreaterThan((job?.without?.before ?? 0) * 0.75);
  expect(firmsOf(shown, 'find a job')?.worst?.name).not.toBe('Oven');
  const hires = job?.parts.find(({ name }) => name === 'Somebody who hires');
  expect(hires?.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Cy Sorrel', 'Lou Oak']));
});
