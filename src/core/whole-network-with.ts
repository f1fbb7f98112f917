import { activeAcquaintance } from './network/active-acquaintance.ts';
import { type Circle, circleWith, tiesOfGroup } from './network/circle/circle.ts';
import { weightBetween } from './network/circle/half-ties.ts';
import type { SeenGroup } from './network/circle/seen-group.ts';
import { withWeights } from './network/circle/with-weights.ts';
import { type ContactDay, tidyDays } from './network/contact-day.ts';
import { circleOf, peopleAround } from './network/paths/circle-of-each.ts';
import { pathNetworkWith } from './network/paths/path-network-with.ts';
import type { Tie } from './network/tie-graph.ts';
import { numbersOf, type Somebody, type WholeNetwork } from './whole-network.ts';

/** All that the models know and what they say of it. */
export type KnownNetwork = {
  readonly people: readonly Somebody[];
  readonly circle: Circle;
  readonly whole: WholeNetwork;
};

/** One interaction more: who was on it, and the days of contact with me that it gives. */
export type OneMoreContact = {
  readonly seen: SeenGroup;
  readonly days: ReadonlyMap<number, readonly ContactDay[]>;
};

/**
 * The network after one interaction more, on the day for which it stands. What is learnt once a day stays (learn.ts and
 * the layers); all else is to the last bit what `wholeNetwork` would say of the same people, given what was learnt:
 *
 *   days and my acquaintance of those who were on it, their ties among each other, how their attention divides,
 *   C of everybody who knows one of them, and the numbers of all these
 *
 * Nothing that was there before is changed. Cost: copies of the graph and O(people), which is a few flat arrays; the ties
 * of those who were on it and of those who know them; the numbers of these.
 */
export function wholeNetworkWith(before: KnownNetwork, contact: OneMoreContact): KnownNetwork {
  const people = withDays(before.people, contact.days);
  const circle = circleWith(before.circle, contact.seen);
  const { today, paths: pathsBefore } = before.whole;
  const changed = [
    ...tiesOfGroup(circle, contact.seen, today),
    ...myTiesWith(people, contact.days.keys(), { circle, today }),
  ];
  const brokers = new Set(changed.map(({ from }) => from).filter((person) => person !== circle.me));
  const paths = pathNetworkWith(pathsBefore, withWeights(pathsBefore.graph, changed), brokers);
  const around = peopleAround(paths.graph, brokers);
  const circles = before.whole.circles.slice();
  for (const person of around) circles[person] = circleOf(paths, person);
  const numbers = numbersWith(people, new Set([...around, ...contact.days.keys()]), {
    ...before.whole,
    circles,
  });
  return { people, circle, whole: { ...before.whole, paths, circles, numbers } };
}

function withDays(people: readonly Somebody[], more: OneMoreContact['days']): readonly Somebody[] {
  const changed = [...people];
  for (const [person, days] of more) {
    const known = changed[person] ?? { days: [] };
    changed[person] = { ...known, days: tidyDays([...known.days, ...days]) };
  }
  return changed;
}

/** How well I know those with whom I was in touch, in both directions. */
function myTiesWith(
  people: readonly Somebody[],
  those: Iterable<number>,
  { circle: { me, told }, today }: { circle: Circle; today: WholeNetwork['today'] },
): readonly Tie[] {
  return [...those].flatMap((other) => {
    const acquaintance = other === me ? 0 : activeAcquaintance(people[other]?.days ?? [], today);
    if (acquaintance === 0) return [];
    const weight = weightBetween(told, Math.min(me, other), Math.max(me, other)) + acquaintance;
    return [
      { from: me, to: other, weight },
      { from: other, to: me, weight },
    ];
  });
}

function numbersWith(
  people: readonly Somebody[],
  those: Iterable<number>,
  { today, learnt, placements, circles, numbers }: Omit<WholeNetwork, 'paths'>,
): WholeNetwork['numbers'] {
  const changed = [...numbers];
  for (const person of those) {
    const known = { learnt, circle: circles[person], placement: placements.get(person) };
    changed[person] = numbersOf(people[person] ?? { days: [] }, today, known);
  }
  return changed;
}
