import { endorsementsAdd } from '../../src/verbs/endorsements-add.ts';
import { introsGive } from '../../src/verbs/intros-give.ts';
import { ask } from '../ask.ts';
import type { World } from '../world.ts';
import { ownLife, ownNeeds } from './own-life.ts';
import {
  NO_MATTER,
  NOBODY,
  OWN_PERSON,
  pairsOf,
  type TriesOfVerbs,
  triesOnPerson,
  waysToMean,
  waysToName,
} from './try.ts';

async function ownIntroduction(world: World): Promise<void> {
  await ownLife(world);
  await ask(introsGive, { one: OWN_PERSON, other: 'Max Fennel' }, world);
}

const ownEndorsement = (world: World): Promise<unknown> =>
  ask(endorsementsAdd, { person: OWN_PERSON, words: 'bakes well' }, world);

export const TRIES_ON_INTRODUCTIONS: TriesOfVerbs = {
  'intros.list': (known) => [
    ...triesOnPerson(known),
    { input: { all: true }, answers: { introductions: [], more: 0, over: 0 } },
    {
      input: { all: true },
      answers: { introductions: [{ other: { name: 'Max Fennel' } }], over: 0 },
      first: ownIntroduction,
    },
  ],
  'intros.show': (known) => [
    ...waysToMean(known, 'introduction').map((intro) => ({ input: { intro }, ...NOBODY })),
    { input: { intro: OWN_PERSON }, ...NO_MATTER, withOwnPerson: true },
    {
      input: { intro: OWN_PERSON },
      answers: { history: [{ state: 'idea' }] },
      first: ownIntroduction,
      // The letters that are drafted begin so, and so does the subject of a mail in the other book.
      mayHold: 'Hello',
    },
  ],
  'intros.suggest': (known) => [
    { input: {}, answers: { pairs: [], empty: 'me_unknown' } },
    { input: {}, answers: { pairs: [], empty: 'nothing_fits' }, first: ownNeeds(known) },
  ],
  'intros.ask': (known) => [
    ...waysToName(known).map((to) => ({ input: { to }, ...NOBODY })),
    ...waysToName(known).map((through) => ({ input: { to: OWN_PERSON, through }, ...NOBODY })),
    { input: { to: OWN_PERSON }, refused: 'input_invalid', withOwnPerson: true },
    { input: { to: OWN_PERSON }, refused: 'input_invalid', first: ownLife },
  ],
  'intros.give': (known) => pairsOf(known).map(([one, other]) => ({ input: { one, other }, ...NOBODY })),
  'intros.move': (known) => [
    ...waysToMean(known, 'introduction').map((intro) => ({ input: { intro, state: 'made' }, ...NOBODY })),
    { input: { intro: OWN_PERSON, state: 'asked' }, ...NO_MATTER, withOwnPerson: true },
    { input: { intro: known.matters.introduction, state: 'done' }, ...NOBODY, first: ownIntroduction },
  ],
  'endorsements.list': (known) => [
    ...triesOnPerson(known),
    ...waysToName(known).map((to) => ({ input: { to }, ...NOBODY })),
    { input: {}, answers: { received: [], given: [], more: 0, would: [] } },
    {
      input: {},
      answers: { received: [{ words: 'bakes well' }], given: [], more: 0 },
      first: ownEndorsement,
    },
  ],
  'endorsements.add': (known) => [
    ...waysToName(known).map((person) => ({ input: { person, words: 'keeps her word' }, ...NOBODY })),
    // Who heard it is kept as it was written, and is nobody here.
    ...waysToName(known).map((to) => ({
      input: { person: OWN_PERSON, words: 'keeps her word', to },
      answers: { endorsement: { person: { name: OWN_PERSON }, heardBy: to } },
      withOwnPerson: true as const,
    })),
  ],
};
