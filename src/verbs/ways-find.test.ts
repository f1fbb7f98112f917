import { afterEach, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { ask } from '../../test/ask.ts';
import { fileOf, mbox, vcards } from '../../test/invented-files.ts';
import { ME } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { importFiles } from './import-files.ts';
import { introsAsk } from './intros-ask.ts';
import { introsMove } from './intros-move.ts';
import { peopleAdd } from './people-add.ts';
import { tiesBetween } from './ties-between.ts';
import { waysFind } from './ways-find.ts';

const ADA = 'Ada Lovelace <ada@example.org>';
const GRACE = 'Grace Nettle <grace@example.org>';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const ways = (input: z.input<typeof waysFind.input>) => ask(waysFind, input, world);

/** On three days Ada writes to me, with Grace in copy; Grace and Hal work at the Oven, and of Hal nothing is known. */
async function importCircle(): Promise<void> {
  const mails = ['2026-06-01', '2026-06-08', '2026-06-14'].map((day) => ({
    from: ADA,
    to: ME,
    cc: GRACE,
    at: `${day}T09:00:00Z`,
  }));
  const cards = [
    ['UID:1', 'FN:Grace Nettle', 'EMAIL:grace@example.org', 'ORG:Oven'],
    ['UID:2', 'FN:Hal Nettle', 'EMAIL:hal@example.org', 'ORG:Mill'],
    ['UID:3', 'FN:Ida Burdock', 'EMAIL:ida@example.org', 'ORG:Millstone'],
  ];
  const files = [fileOf('Inbox.mbox', mbox(mails)), fileOf('a.vcf', vcards(cards))];
  await ask(importFiles, { files, me: ['mia@quill.example'] }, world);
}

// Ada and I: 1/(1 + 14/7) + 1/(1 + 7/7) + 1/(1 + 1/7) = 1.7083, and as much between Ada and Grace.
const A = 1 / 3 + 1 / 2 + 7 / 8;
const BY_ADA = (A / (A + 2)) * (A / (2 * A + 2));

test('whoever wrote to somebody before your eyes can bring you to them, with evidence for each step', async () => {
  await importCircle();
  const answer = await ways({ to: 'Grace Nettle', for: 'act' });
  expect(answer.says).toBe('Ada Lovelace could bring you to Grace Nettle: a fair chance.');
  const [act] = answer.ways;
  expect(act?.together).toBeCloseTo(BY_ADA, 3);
  expect(act?.best).toMatchObject({
    chanceWord: 'fair',
    people: [{ name: 'Ada Lovelace' }, { name: 'Grace Nettle' }],
  });
  expect(act?.best?.steps).toEqual([
    {
      to: 'Ada Lovelace',
      reasons: [
        { term: 'tie', says: 'You know Ada Lovelace.' },
        { term: 'tie', says: 'You were in touch on 3 days, last yesterday.' },
      ],
    },
    {
      to: 'Grace Nettle',
      reasons: [
        { term: 'seen', says: 'They wrote to each other, and you saw it on 3 days, last yesterday.' },
        {
          term: 'attention',
          says: 'Grace Nettle has about 32 % of the attention of Ada Lovelace, as far as you can see.',
        },
      ],
    },
  ]);
  expect(answer.reasons).toEqual([
    { term: 'hedge', says: 'Every way goes through Ada Lovelace; without them none is left.' },
  ]);
});

test('whoever was asked for an introduction is half as ready for the next, and it is said', async () => {
  await importCircle();
  const { introduction } = await ask(introsAsk, { to: 'Grace Nettle', through: 'Ada Lovelace' }, world);
  const before = await ways({ to: 'Grace Nettle', for: 'act' });
  expect(before.ways[0]?.together).toBeCloseTo(BY_ADA, 3);
  await ask(introsMove, { intro: introduction.id, state: 'asked' }, world);
  const after = await ways({ to: 'Grace Nettle', for: 'act' });
  expect(after.ways[0]?.together).toBeCloseTo(BY_ADA / 2, 3);
  expect(JSON.stringify(after)).toContain('You have asked Ada Lovelace 1 time lately');
});

test('a chance that was shown is written down once, and only of somebody who was never in touch', async () => {
  await importCircle();
  await ways({ to: 'Ada Lovelace' });
  await ways({ to: 'Oven' });
  await ways({ to: 'Grace Nettle', for: 'news' });
  const told = async () => (await world.store.predictions()).filter(({ model }) => model === 'path');
  expect(await told()).toEqual([]);
  await ways({ to: 'Grace Nettle' });
  await ways({ to: 'Grace Nettle' });
  const [only, ...others] = await told();
  expect(others).toEqual([]);
  expect(only?.chance).toBeCloseTo(BY_ADA, 10);
  expect(only?.horizonDays).toBe(90);
});

test('somebody I know needs no introduction', async () => {
  await importCircle();
  const { says, known, ways: found, reasons } = await ways({ to: 'ada@example.org' });
  expect(says).toBe('You know Ada Lovelace already, so no introduction is needed.');
  expect(known.map(({ name }) => name)).toEqual(['Ada Lovelace']);
  expect(found).toEqual([]);
  expect(reasons.map(({ says: reason }) => reason)).toEqual([
    'You know Ada Lovelace.',
    'You were in touch on 3 days, last yesterday.',
  ]);
});

test.each(['oven', 'OVEN', 'Ov'])('an organisation is found by "%s"', async (to) => {
  await importCircle();
  const { to: found, says, ways: shown } = await ways({ to });
  expect(found).toEqual({ kind: 'organisation', name: 'at Oven', people: 1 });
  expect(says).toBe('Ada Lovelace could bring you to somebody at Oven: a fair chance.');
  expect(shown.map((one) => one.for)).toEqual(['act', 'news']);
});

test('the exact name of an organisation stands before longer ones, a beginning of several is asked back', async () => {
  await importCircle();
  expect((await ways({ to: 'mill' })).to.name).toBe('at Mill');
  await expect(ways({ to: 'mil' })).rejects.toMatchObject({
    code: 'organisation_ambiguous',
    details: ['Mill', 'Millstone'],
  });
});

test('where no way is known, it is said what would help; then it does', async () => {
  await importCircle();
  const { says, ways: none, help } = await ways({ to: 'Hal Nettle' });
  expect(says).toBe('No way to Hal Nettle is known that takes three steps or fewer.');
  expect(none).toEqual([]);
  expect(help).toEqual([
    'If you know who knows Hal Nettle, say so: mutuals ties between ONE OTHER --closeness 3',
  ]);
  await ask(tiesBetween, { one: 'Hal Nettle', other: 'Ada Lovelace', closeness: 4 }, world);
  const after = await ways({ to: 'Hal Nettle', for: 'act' });
  expect(after.ways[0]?.best?.steps[1]?.reasons[0]).toEqual({
    term: 'said',
    says: 'You noted that they know each other: 4 of 5, today.',
  });
});

test('of a kind it is said of how many it is known', async () => {
  await importCircle();
  const { says, reasons, to } = await ways({ field: 'Law' });
  expect(to).toEqual({ kind: 'kind', name: 'of field law', people: 0 });
  expect(says).toBe('Nobody of field law is known here.');
  expect(reasons.at(-1)?.says).toMatch(/^The field is known of \d of 4 people\.$/);
});

test.each([
  [{ to: 'Xyzzy' }, 'target_not_found'],
  [{ to: 'Nettle' }, 'person_ambiguous'],
  [{ to: 'mia@quill.example' }, 'me_not_a_person'],
  [{ to: 'Grace Nettle', field: 'law' }, 'input_invalid'],
  [{ field: 'lore' }, 'kind_unknown'],
])('%j is refused as %s', async (input, code) => {
  await importCircle();
  await expect(ways(input)).rejects.toMatchObject({ code });
});

test('without anybody to get to, it is said what to write', async () => {
  await expect(ways({})).rejects.toThrow(/Say whom you want to get to/);
});

test('a kind that is not told apart is answered with those that are', async () => {
  await expect(ways({ level: 'boss' })).rejects.toMatchObject({ details: expect.arrayContaining(['head']) });
});

test('without anybody named as me nothing can be told, and it is said how to begin', async () => {
  await ask(peopleAdd, { name: 'Grace Nettle' }, world);
  const answer = await ways({ to: 'Grace Nettle' });
  expect(answer).toMatchObject({ empty: 'me_unknown', ways: [], to: { name: 'Grace Nettle' } });
  expect(answer.help).toEqual(['Say which address is yours: mutuals me ADDRESS']);
});

test('in an empty book nobody is found', async () => {
  await expect(ways({ to: 'Grace Nettle' })).rejects.toMatchObject({ code: 'target_not_found' });
});
