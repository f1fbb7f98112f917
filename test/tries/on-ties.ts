import { ownLife } from './own-life.ts';
import {
  NOBODY,
  OWN_PERSON,
  pairsOf,
  type TriesOfVerbs,
  triesOnPerson,
  triesOnPersonWith,
  waysToName,
} from './try.ts';

export const TRIES_ON_TIES: TriesOfVerbs = {
  'today.list': () => [
    { input: {}, answers: { suggestions: [] } },
    { input: {}, answers: { suggestions: [] }, first: ownLife },
  ],
  'today.done': triesOnPerson,
  'today.snooze': triesOnPerson,
  'today.never': triesOnPerson,
  'today.again': triesOnPerson,
  'review.show': () => [
    { input: {}, answers: { state: 'new', seen: 0, word: { promises: [], thanks: [] }, drifting: [] } },
    { input: {}, answers: { week: { contacts: 2, newPeople: [{}, {}] }, drifting: [] }, first: ownLife },
  ],
  'review.done': (known) => [
    ...triesOnPerson(known),
    { input: { change: 'less tea' }, answers: { state: 'done', seen: 0, change: 'less tea' } },
    { input: { person: OWN_PERSON }, answers: { state: 'begun', seen: 1 }, withOwnPerson: true },
  ],
  'plan.show': () => [
    { input: {}, answers: { budget: { isAssumed: true }, without: { people: [], total: 0 }, asked: 0 } },
    { input: { weeks: 26 }, answers: { budget: { isAssumed: true }, asked: 0 }, first: ownLife },
  ],
  'plan.budget': () => [
    { input: { minutes: 60 }, answers: { budget: { unit: 'minutes', amount: 60, finding: 15 } } },
    // Only somebody who has said before what a week has room for may leave it out.
    { input: { finding: 20 }, refused: 'input_invalid' },
  ],
  'ties.say': (known) => [
    ...triesOnPersonWith({ closeness: 5 })(known),
    {
      input: { person: OWN_PERSON, family: 'yes' },
      answers: { said: { family: true, resting: false } },
      withOwnPerson: true,
    },
  ],
  'ties.silent': () => [
    { input: {}, answers: { questions: [], total: 0 } },
    { input: {}, answers: { questions: [], total: 0 }, first: ownLife },
  ],
  'ties.answer': triesOnPersonWith({ answer: 'let-go' }),
  'ties.wake': () => [
    { input: {}, answers: { people: [], total: 0 } },
    { input: {}, answers: { people: [], total: 0 }, first: ownLife },
  ],
  'ties.between': (known) =>
    pairsOf(known).map(([one, other]) => ({ input: { one, other, closeness: 3 }, ...NOBODY })),
  'ways.find': (known) => {
    const nowhere = { refused: 'target_not_found' } as const;
    const targets = [...waysToName(known), known.organisation, 'Dot Müller'];
    const noWay = { known: [], knownCount: 0, ways: [] };
    return [
      ...targets.map((to) => ({ input: { to }, ...nowhere })),
      ...targets.map((to) => ({ input: { to }, ...nowhere, first: ownLife })),
      { input: { field: 'research' }, answers: { to: { people: 0 }, ...noWay } },
      { input: { field: 'research' }, answers: { to: { people: 0 }, ...noWay }, first: ownLife },
      { input: { to: OWN_PERSON }, answers: { to: { people: 1 }, knownCount: 1 }, first: ownLife },
    ];
  },
};
