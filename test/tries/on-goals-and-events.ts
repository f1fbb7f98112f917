import { eventsAdd } from '../../src/verbs/events-add.ts';
import { goalsAdd } from '../../src/verbs/goals-add.ts';
import { opportunitiesAdd } from '../../src/verbs/opportunities-add.ts';
import { ask } from '../ask.ts';
import type { Known } from '../rich-network.ts';
import type { World } from '../world.ts';
import { ownLife, ownNeeds } from './own-life.ts';
import { NO_GOAL, NO_MATTER, NOBODY, OWN_PERSON, type TriesOfVerbs, waysToName } from './try.ts';

const AIM = 'open a tea shop';

async function ownGoal(world: World): Promise<void> {
  await ownLife(world);
  await ask(goalsAdd, { aim: AIM }, world);
}

const ownEvent =
  (on: string) =>
  (world: World): Promise<unknown> =>
    ask(eventsAdd, { name: 'Tea evening', on, people: OWN_PERSON }, world);

const ownOpportunity = (world: World): Promise<unknown> =>
  ask(opportunitiesAdd, { what: 'a crate of tea', from: OWN_PERSON }, world);

/** A pasted list of everything by which somebody could be known; each of it is nobody here and stays a word. */
const guests = (known: Known): readonly string[] => [known.name, `${known.person} <${known.address}>`];

export const TRIES_ON_GOALS_AND_EVENTS: TriesOfVerbs = {
  'goals.list': () => [{ input: { all: true }, answers: { goals: [] } }],
  'goals.show': ({ matters, words }) => [
    ...[matters.goal, words.goal].flatMap((goal) => [
      { input: { goal }, ...NO_GOAL },
      { input: { goal }, ...NO_GOAL, first: ownGoal },
    ]),
    { input: {}, refused: 'goal_missing' },
    { input: {}, answers: { goal: { aim: AIM } }, first: ownGoal },
  ],
  'goals.add': ({ words }) => [
    {
      input: { aim: `open a ${words.goal} shop` },
      answers: { goal: { aim: `open a ${words.goal} shop`, state: 'open', thanks: [] } },
    },
  ],
  'goals.need': ({ matters: { goal } }) => [
    { input: { goal, need: 'Law' }, ...NO_GOAL },
    { input: { goal, need: 'Law', drop: true }, ...NO_GOAL },
  ],
  'goals.close': (known) => [
    { input: { goal: known.matters.goal, outcome: 'opened', thanks: [known.person] }, ...NO_GOAL },
    ...waysToName(known).map((helper) => ({
      input: { goal: 'tea', outcome: 'opened', thanks: [helper] },
      ...NOBODY,
      first: ownGoal,
    })),
  ],
  'goals.reopen': ({ matters: { goal }, words }) => [
    { input: { goal }, ...NO_GOAL },
    { input: { goal: words.goal }, ...NO_GOAL },
  ],
  'hedge.show': ({ matters: { goal }, name, organisation }) => [
    { input: { goal }, ...NO_GOAL },
    ...[name, organisation].map((without) => ({ input: { without }, refused: 'target_not_found' as const })),
    { input: {}, answers: { scenes: [{ pillars: [], singlePoints: [] }] } },
    { input: {}, answers: { scenes: [{}, {}] }, first: ownGoal },
  ],
  'events.list': () => [
    { input: {}, answers: { coming: [], past: [], more: 0, kinds: [] } },
    { input: {}, answers: { coming: [{ name: 'Tea evening' }], past: [] }, first: ownEvent('tomorrow') },
  ],
  'events.show': ({ matters, words }) => [
    { input: {}, ...NO_MATTER },
    ...[matters.event, words.event].flatMap((event) => [
      { input: { event }, ...NO_MATTER },
      { input: { event }, ...NO_MATTER, first: ownEvent('tomorrow') },
    ]),
    { input: {}, answers: { event: { name: 'Tea evening' }, followUps: [] }, first: ownEvent('tomorrow') },
  ],
  'events.add': (known) => [
    {
      input: { name: `${known.words.event} evening`, on: '2026-06-10', people: guests(known).join('\n') },
      answers: { event: { told: false, expected: [], others: [known.name, known.person], met: [] } },
    },
  ],
  'events.met': (known) => [
    ...[known.matters.event, known.words.event].map((event) => ({ input: { event }, ...NO_MATTER })),
    {
      input: { event: 'tea', people: guests(known).join('\n') },
      answers: { met: [{ name: known.name, isNew: true }, { isNew: true }] },
      first: ownEvent('yesterday'),
    },
  ],
  'opportunities.list': () => [
    { input: { all: true }, answers: { opportunities: [], more: 0 } },
    { input: { all: true }, answers: { opportunities: [{ what: 'a crate of tea' }] }, first: ownOpportunity },
  ],
  'opportunities.add': (known) => [
    ...waysToName(known).flatMap((ref) => [
      { input: { what: 'a crate of tea', from: ref }, ...NOBODY },
      { input: { what: 'a crate of tea', for: [ref] }, ...NOBODY },
    ]),
    ...[known.matters.goal, known.words.goal].map((goal) => ({ input: { what: 'tea', goal }, ...NO_GOAL })),
    {
      input: { what: `a ${known.words.need} for ${known.words.goal}` },
      answers: { opportunity: { from: [], for: [], shouldHear: [] } },
    },
    // Their own person looks for what somebody in the other book can give, and hears of it alone.
    {
      input: { what: `a ${known.words.offer}` },
      answers: { opportunity: { shouldHear: [{ person: { name: OWN_PERSON } }] } },
      first: ownNeeds(known),
    },
  ],
  'opportunities.close': (known) => [
    ...[known.matters.opportunity, known.words.opportunity].flatMap((opportunity) => [
      { input: { opportunity }, ...NO_MATTER },
      { input: { opportunity }, ...NO_MATTER, first: ownOpportunity },
    ]),
    ...waysToName(known).map((to) => ({
      input: { opportunity: 'tea', to: [to] },
      ...NOBODY,
      first: ownOpportunity,
    })),
  ],
};
