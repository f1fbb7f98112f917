import type { Circle } from '../../../src/core/network/circle/circle.ts';
import { bestPaths } from '../../../src/core/network/paths/best-paths.ts';
import { type Somebody, type WholeNetwork, wholeNetwork } from '../../../src/core/whole-network.ts';
import { type KnownNetwork, wholeNetworkWith } from '../../../src/core/whole-network-with.ts';
import { type Chance, seededChance } from '../../made/chance.ts';
import { peakMegabytes } from '../../measure/peak-memory.ts';
import { quantile } from '../../measure/quantile.ts';
import {
  cadence,
  diversity,
  dormant,
  goal,
  type MadeSurroundings,
  madeSurroundings,
  structure,
  ways,
} from './asked-of-whole.ts';
import { madeCircle } from './made-circle.ts';
import { madeContact } from './made-contact.ts';
import { madePeople, TODAY } from './made-people.ts';
import { partsOfWhole } from './parts-of-whole.ts';
import { Stopwatch } from './stopwatch.ts';

const RUNS = 5;
const CONTACTS = 300;

type Made = {
  readonly people: readonly Somebody[];
  readonly circle: Circle;
  readonly around: MadeSurroundings;
};

/** Line by line, as it is measured. */
export function* measuredWhole(size: number): Generator<string> {
  const chance = seededChance(size);
  const people = madePeople(size, chance);
  const made = { people, circle: madeCircle(size, chance), around: madeSurroundings(size, chance) };
  const days = people.reduce((sum, one) => sum + one.days.length, 0);
  yield `\n${size} people, ${days} contact days, ${made.circle.seen.stamps.length} days on which two others were seen`;
  yield `memory: ${peakMegabytes().toFixed(0)} MB once they stand there`;

  const watch = new Stopwatch();
  let whole: WholeNetwork | undefined = watch.time('all of it', () => allOf(made, watch));
  yield `memory: ${peakMegabytes().toFixed(0)} MB at the most until all was found once`;
  for (let run = 1; run < RUNS; run += 1) {
    // Nobody keeps the network of yesterday while that of today is being found.
    whole = undefined;
    whole = watch.time('all of it', () => allOf(made, watch));
  }
  if (!whole) return;
  yield `${whole.paths.graph.others.length / 2} ties, mine among them`;
  yield* watch.lines();
  yield `memory: ${peakMegabytes().toFixed(0)} MB at the most in ${RUNS} runs`;

  const inside = new Stopwatch();
  for (let run = 0; run < RUNS; run += 1) partsOfWhole(made, inside);
  yield 'parts of the whole network:';
  yield* inside.lines();
  yield* oneByOne({ ...made, whole }, chance);
}

function allOf({ people, circle, around }: Made, watch: Stopwatch): WholeNetwork {
  const whole = watch.time('  whole network', () => wholeNetwork(people, circle, TODAY));
  watch.time('  ways to a person, a firm of 200 and a kind', () => ways(whole));
  watch.time('  diversity on five axes', () => diversity(whole, around));
  watch.time('  structural holes and closest circle', () => structure(whole));
  watch.time('  dormant ties', () => dormant(people, whole));
  watch.time('  capacity and a plan of 13 weeks', () => cadence(people, whole));
  watch.time('  a goal with eight needs', () => goal(whole, around));
  return whole;
}

function* oneByOne(begun: KnownNetwork, chance: Chance): Generator<string> {
  let now = begun;
  let numbers = 0;
  const times = Array.from({ length: CONTACTS }, () => {
    const contact = madeContact(begun.people.length, chance);
    const start = performance.now();
    const next = wholeNetworkWith(now, contact);
    const taken = performance.now() - start;
    numbers += next.changed.size;
    now = next;
    return taken;
  });
  const [middle, late, most] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
  yield `one interaction more: ${middle} ms, p95 ${late}, at the most ${most}; ${Math.round(numbers / CONTACTS)} ties said anew`;
  const start = performance.now();
  bestPaths(now.whole.paths, [1]);
  yield `the first search after ${CONTACTS} of them: ${(performance.now() - start).toFixed(0)} ms`;
}
