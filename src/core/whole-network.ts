import type { Bond } from './bond.ts';
import type { Day } from './day.ts';
import { activeAcquaintance } from './network/active-acquaintance.ts';
import { layersOverTime, type Placed } from './network/cadence/layers-over-time.ts';
import type { Placement } from './network/cadence/place-in-layers.ts';
import { type Circle, circleGraph } from './network/circle/circle.ts';
import { cut, type HalfTies } from './network/circle/half-ties.ts';
import { type LastSeen, lastSeen, seenDaysAgoOf } from './network/circle/last-seen.ts';
import type { ContactDay } from './network/contact-day.ts';
import { learn, type Taught } from './network/learnt/learn.ts';
import type { Learnt } from './network/learnt/learnt.ts';
import { circleOfEach } from './network/paths/circle-of-each.ts';
import { type PathNetwork, pathNetwork } from './network/paths/path-network.ts';
import type { ToldEvidence } from './network/stage/stage-evidence.ts';
import { paceTable } from './network/tabled-pace.ts';
import type { TieNumbers } from './person-line.ts';
import { tieNumbers } from './tie-numbers.ts';

/** One person of the whole, by number; of me there are no days. */
export type Somebody = {
  /** Tidy. */
  readonly days: readonly ContactDay[];
  readonly bond?: Bond;
  readonly told?: ToldEvidence;
};

/** What is learnt once a day, of all people together. */
export type OfTheDay = {
  readonly learnt: Learnt;
  readonly placements: ReadonlyMap<number, Placement<number>>;
};

/** What the models say of everybody on one day. */
export type WholeNetwork = OfTheDay & {
  readonly today: Day;
  /** Who knows whom, me among them, and with what chance each acts. */
  readonly paths: PathNetwork;
  /** C of each. */
  readonly circles: Float64Array;
  /** When each was last seen with others. */
  readonly lastSeen: LastSeen;
  readonly numbers: readonly TieNumbers[];
};

/**
 * All models over the whole network, each from what the ones before have found: acquaintance and the ties of others give
 * circles, circles and days what is learnt of this user, all of it the numbers of each tie. What was learnt today already
 * may be given; whole-network-with.ts tells what one contact more changes.
 * Cost: two passes over the contact days and one over those of whom is learnt and of whoever might win a layer, O(ties)
 * for the circles, and the searches of learn.ts.
 */
export function wholeNetwork(
  people: readonly Somebody[],
  circle: Circle,
  today: Day,
  given?: OfTheDay,
): WholeNetwork {
  const paces = paceTable();
  const paths = pathNetwork(circleGraph(circle, myTies(people, circle.me, today), today), circle.me);
  const circles = circleOfEach(paths);
  const seen = lastSeen(circle, today);
  const { learnt, placements } = given ?? {
    learnt: learn(taughtPeople(people, { circle, circles, seen, today }), today, knowsCircles(circle), paces),
    placements: layersOverTime(
      people.map((one, id) => new PlacedPerson(id, one)),
      today,
    ),
  };
  const numbers = people.map(({ days, bond, told }, person) =>
    tieNumbers(days, today, {
      learnt,
      bond,
      told,
      circle: circles[person],
      lastSeenDay: seen[person],
      placement: placements.get(person),
      paces,
    }),
  );
  return { today, learnt, placements, paths, circles, lastSeen: seen, numbers };
}

/** How well I know each of them. */
function myTies(people: readonly Somebody[], me: number, today: Day): HalfTies {
  const others = new Uint32Array(people.length);
  const weights = new Float64Array(people.length);
  let kept = 0;
  for (const [other, { days }] of people.entries()) {
    const weight = other === me ? 0 : activeAcquaintance(days, today);
    if (weight === 0) continue;
    others[kept] = other;
    weights[kept] = weight;
    kept += 1;
  }
  return { ones: new Uint32Array(kept).fill(me), others: cut(others, kept), weights: cut(weights, kept) };
}

function knowsCircles({ seen, fresh }: Circle): boolean {
  return seen.stamps.length > 0 || fresh.length > 0;
}

type Surrounded = {
  readonly circle: Circle;
  readonly circles: Float64Array;
  readonly seen: LastSeen;
  readonly today: Day;
};

/** Days are asked for where they are needed and not kept: whoever holds them packed then holds them once. */
class TaughtPerson implements Taught {
  readonly circle: number | undefined;
  readonly seenDaysAgo: number | undefined;
  readonly #somebody: Somebody;

  constructor(somebody: Somebody, circle?: number, seenDaysAgo?: number) {
    this.#somebody = somebody;
    this.circle = circle;
    this.seenDaysAgo = seenDaysAgo;
  }

  get days(): readonly ContactDay[] {
    return this.#somebody.days;
  }
}

function taughtPeople(people: readonly Somebody[], around: Surrounded): readonly Taught[] {
  const { circle, circles, seen, today } = around;
  if (!knowsCircles(circle)) return people.map((one) => new TaughtPerson(one));
  return people.map((one, person) => {
    const seenDaysAgo = seenDaysAgoOf(seen[person], lastDayUntil(one.days, today), today);
    return new TaughtPerson(one, circles[person] ?? 0, seenDaysAgo);
  });
}

function lastDayUntil(days: readonly ContactDay[], today: Day): Day | undefined {
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const { day = today } = days[at] ?? {};
    if (day <= today) return day;
  }
  return undefined;
}

class PlacedPerson implements Placed<number> {
  readonly id: number;
  readonly #somebody: Somebody;

  constructor(id: number, somebody: Somebody) {
    this.id = id;
    this.#somebody = somebody;
  }

  get days(): readonly ContactDay[] {
    return this.#somebody.days;
  }

  get byHand(): Placed<number>['byHand'] {
    return this.#somebody.bond?.layer;
  }

  get closeness(): Placed<number>['closeness'] {
    return this.#somebody.bond?.closeness;
  }

  get isKin(): boolean {
    return this.#somebody.bond?.isKin ?? false;
  }
}
