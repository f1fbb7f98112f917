import type { Bond } from './bond.ts';
import type { Day } from './day.ts';
import { activeAcquaintance } from './network/active-acquaintance.ts';
import { layersOverTime, type Placed } from './network/cadence/layers-over-time.ts';
import type { Placement } from './network/cadence/place-in-layers.ts';
import { type Circle, circleGraph } from './network/circle/circle.ts';
import { cut, type HalfTies } from './network/circle/half-ties.ts';
import type { ContactDay } from './network/contact-day.ts';
import { learn } from './network/learnt/learn.ts';
import type { Learnt } from './network/learnt/learnt.ts';
import { circleOfEach } from './network/paths/circle-of-each.ts';
import { type PathNetwork, pathNetwork } from './network/paths/path-network.ts';
import type { ToldEvidence } from './network/stage/stage-evidence.ts';
import type { TieNumbers } from './person-line.ts';
import { tieNumbers } from './tie-numbers.ts';

/** One person of the whole, by number; of me there are no days. */
export type Somebody = {
  /** Tidy. */
  readonly days: readonly ContactDay[];
  readonly bond?: Bond;
  readonly told?: ToldEvidence;
};

/** What the models say of everybody on one day. */
export type WholeNetwork = {
  readonly learnt: Learnt;
  readonly placements: ReadonlyMap<number, Placement<number>>;
  /** Who knows whom, me among them, and with what chance each acts. */
  readonly paths: PathNetwork;
  /** C of each. */
  readonly circles: Float64Array;
  readonly numbers: readonly TieNumbers[];
};

/**
 * All models over the whole network, each from what the ones before have found: acquaintance and the ties of others give
 * circles, circles and days what is learnt of this user, all of it the numbers of each tie.
 * Cost: some ten passes over the contact days, O(ties) for the circles.
 */
export function wholeNetwork(people: readonly Somebody[], circle: Circle, today: Day): WholeNetwork {
  const paths = pathNetwork(circleGraph(circle, myTies(people, circle.me, today), today), circle.me);
  const circles = circleOfEach(paths);
  const knowsCircles = circle.seen.stamps.length > 0 || circle.fresh.length > 0;
  const taught = people.map(({ days }, person) => ({
    days,
    circle: knowsCircles ? (circles[person] ?? 0) : undefined,
  }));
  const learnt = learn(taught, today, knowsCircles);
  const placements = layersOverTime(placedPeople(people), today);
  const numbers = people.map((one, person) =>
    tieNumbers(one.days, today, {
      learnt,
      bond: one.bond,
      told: one.told,
      circle: circles[person],
      placement: placements.get(person),
    }),
  );
  return { learnt, placements, paths, circles, numbers };
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

function* placedPeople(people: readonly Somebody[]): Generator<Placed<number>> {
  for (const [id, { days, bond }] of people.entries())
    yield { id, days, byHand: bond?.layer, closeness: bond?.closeness, isKin: bond?.isKin ?? false };
}
