import { activeAcquaintance } from './network/active-acquaintance.ts';
import { type Circle, circleWith, tiesOfGroup } from './network/circle/circle.ts';
import { weightBetween } from './network/circle/half-ties.ts';
import { lastSeenWith } from './network/circle/last-seen.ts';
import type { SeenGroup } from './network/circle/seen-group.ts';
import { type ContactDay, tidyDays } from './network/contact-day.ts';
import {
  type ChangedNetwork,
  changedBy,
  circleAmong,
  flatNetwork,
  peopleAround,
  unchanged,
} from './network/paths/changed-network.ts';
import type { PathNetwork } from './network/paths/path-network.ts';
import type { Tie } from './network/tie-graph.ts';
import { tieNumbers } from './tie-numbers.ts';
import type { Somebody, WholeNetwork } from './whole-network.ts';

/** All that the models know and what they say of it. */
export type KnownNetwork = {
  readonly people: readonly Somebody[];
  readonly circle: Circle;
  /** After an interaction its paths are laid flat when they are first asked for. */
  readonly whole: WholeNetwork;
  /** Who knows whom since `whole` was looked at anew; left out where it just was. */
  readonly since?: ChangedNetwork;
};

export type ChangedNumbers = {
  /** Of whom the numbers were said anew. */
  readonly changed: ReadonlySet<number>;
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
 * Nothing that was there before is changed. Cost: three copies of one number for each person; the ties of those who were
 * on it and of those who know them; the numbers of these. Whoever asks for paths next pays for a `pathNetwork`, once.
 */
export function wholeNetworkWith(
  before: KnownNetwork,
  contact: OneMoreContact,
): KnownNetwork & ChangedNumbers {
  const people = withDays(before.people, contact.days);
  const circle = circleWith(before.circle, contact.seen);
  const { today, learnt, placements } = before.whole;
  const ties = [
    ...tiesOfGroup(circle, contact.seen, today),
    ...myTiesWith(people, contact.days.keys(), { circle, today }),
  ];
  const since = changedBy(before.since ?? unchanged(before.whole.paths), ties);
  const around = peopleAround(
    since,
    new Set(ties.map(({ from }) => from).filter((one) => one !== circle.me)),
  );
  const circles = before.whole.circles.slice();
  for (const person of around) circles[person] = circleAmong(since, person);
  const changed = new Set([...around, ...contact.days.keys()]);
  const seen = lastSeenWith(before.whole.lastSeen, contact.seen, { me: circle.me, today });
  const numbers = [...before.whole.numbers];
  for (const person of changed) {
    const { days, bond, told } = people[person] ?? { days: [] };
    numbers[person] = tieNumbers(days, today, {
      learnt,
      bond,
      told,
      circle: circles[person],
      lastSeenDay: seen[person],
      placement: placements.get(person),
    });
  }
  const whole = withPaths({ today, learnt, placements, circles, lastSeen: seen, numbers }, () =>
    flatNetwork(since),
  );
  return { people, circle, whole, since, changed };
}

/** Made when they are first read, and then kept. */
function withPaths(whole: Omit<WholeNetwork, 'paths'>, pathsOf: () => PathNetwork): WholeNetwork {
  let paths: PathNetwork | undefined;
  return {
    ...whole,
    get paths() {
      paths ??= pathsOf();
      return paths;
    },
  };
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
