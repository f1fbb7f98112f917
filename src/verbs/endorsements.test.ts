import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { benefitsList } from './benefits-list.ts';
import { giveNote } from './benefits-note.ts';
import { endorsementsAdd } from './endorsements-add.ts';
import { endorsementsList } from './endorsements-list.ts';
import { historyUndo } from './history.ts';
import { peopleShow } from './people-show.ts';
import { thanksList } from './thanks.ts';
import { tiesBetween } from './ties-between.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const WORDS = 'the best accountant I know';

test('a word spoken for me is kept with its listener, makes an advocate, and owes thanks', async () => {
  await importNetwork(world);
  const { endorsement, person, thanksDue, act } = await ask(
    endorsementsAdd,
    { person: 'Ada Lovelace', words: WORDS, to: 'Bo Yarrow', result: 'a first customer', on: '2026-06-01' },
    world,
  );
  expect(endorsement).toMatchObject({
    direction: 'received',
    person: { name: 'Ada Lovelace' },
    day: '2026-06-01',
    words: WORDS,
    heardBy: 'Bo Yarrow',
    says: `Ada Lovelace spoke for you to Bo Yarrow on 1 June: “${WORDS}”. What came of it: a first customer.`,
  });
  expect(person.stage).toBe('advocate');
  expect({ thanksDue, line: act?.line }).toEqual({ thanksDue: true, line: 'Ada Lovelace spoke for you' });
  expect((await ask(benefitsList, { person: 'Ada Lovelace' }, world)).benefits).toMatchObject([
    { direction: 'received', kind: 'endorsement', size: 'big', day: '2026-06-01', line: WORDS },
  ]);
  expect((await ask(thanksList, {}, world)).thanks).toHaveLength(1);
});

test('undo takes the word, the good turn and the thanks back', async () => {
  await importNetwork(world);
  const before = (await ask(peopleShow, { person: 'Ada Lovelace' }, world)).person.stage;
  await ask(endorsementsAdd, { person: 'Ada Lovelace', words: WORDS }, world);
  await ask(historyUndo, {}, world);
  expect((await ask(endorsementsList, {}, world)).received).toEqual([]);
  expect((await ask(benefitsList, { person: 'Ada Lovelace' }, world)).benefits).toEqual([]);
  expect((await ask(peopleShow, { person: 'Ada Lovelace' }, world)).person.stage).toBe(before);
});

test('a word that I spoke is something given, to a listener who is nobody here', async () => {
  await importNetwork(world);
  const { endorsement, thanksDue } = await ask(
    endorsementsAdd,
    { person: 'Bo Yarrow: he keeps his word', byMe: true, to: 'Grove School' },
    world,
  );
  expect(endorsement.says).toBe('You spoke for Bo Yarrow to Grove School on 15 June: “he keeps his word”.');
  expect(thanksDue).toBe(false);
  const { given, received } = await ask(endorsementsList, { person: 'Bo Yarrow' }, world);
  expect({ given: given.length, received: received.length }).toEqual({ given: 1, received: 0 });
});

test('the list says when a word was last returned, and who would speak', async () => {
  await importNetwork(world);
  await ask(endorsementsAdd, { person: 'Ada Lovelace', words: WORDS, on: '2026-06-01' }, world);
  const bare = await ask(endorsementsList, {}, world);
  expect(bare.received[0]?.returned).toBe('You have noted nothing that you did for Ada Lovelace.');
  await ask(giveNote, { person: 'Ada Lovelace', what: 'two hours on her talk' }, world);
  const { received, would } = await ask(endorsementsList, {}, world);
  expect(received[0]?.returned).toBe('You last gave Ada Lovelace time, on 15 June.');
  expect(would.map(({ says }) => says)).toEqual(['Ada Lovelace could speak for you.']);
  expect(would[0]?.reasons.map(({ says }) => says)).toEqual([
    'Ada Lovelace has stood up for you before.',
    expect.stringMatching(/^You and Ada Lovelace know each other (well|somewhat)\.$/),
    'Ada Lovelace last saw your work today.',
  ]);
});

test('to somebody named, only those who know them would', async () => {
  await importNetwork(world);
  await ask(giveNote, { person: 'Ada Lovelace', what: 'two hours of help, a big help' }, world);
  const to = async () => (await ask(endorsementsList, { to: 'Dot Müller' }, world)).would;
  expect(await to()).toEqual([]);
  await ask(tiesBetween, { one: 'Ada Lovelace', other: 'Dot Müller', closeness: 5 }, world);
  expect((await to())[0]?.says).toBe('Ada Lovelace could speak for you to Dot Müller.');
});

test('what can be said for somebody is what is known of them', async () => {
  await importNetwork(world);
  const { canSay, would } = await ask(endorsementsList, { person: 'Ada Lovelace' }, world);
  // The first of ten letters, seven days apart, of which the last is of 20 April.
  expect(canSay?.facts).toEqual([
    'You have been in touch with Ada Lovelace for 3 months, since 16 February, on 10 days.',
    'Ada Lovelace works at Analytical Engines, as their card says.',
  ]);
  expect(would).toEqual([]);
});

test.each([
  [{ person: 'Xyzzy' }, 'person_not_found'],
  [{ person: 'mia@quill.example', words: WORDS }, 'me_not_a_person'],
  [{ person: 'Ada Lovelace', on: '2026-06-16' }, 'input_invalid'],
  [{ person: 'Ada Lovelace', on: 'whenever' }, 'day_not_readable'],
])('%j is refused as %s', async (input, code) => {
  await importNetwork(world);
  await expect(ask(endorsementsAdd, input, world)).rejects.toMatchObject({ code });
});

test('in an empty book nobody has spoken, and nobody would', async () => {
  expect(await ask(endorsementsList, {}, world)).toEqual({ received: [], given: [], more: 0, would: [] });
});
