import { dayOf, startOfDay } from '../../src/core/day.ts';
import type { AskSituation } from '../../src/core/network/benefit/ask-situation.ts';
import type { Favour } from '../../src/core/network/benefit/favour.ts';
import { type Balance, balance } from '../../src/core/network/benefit/ledger.ts';
import { readiness } from '../../src/core/network/benefit/readiness.ts';
import { bestHelpers } from '../../src/core/network/goals/best-helpers.ts';
import { coverage, noCoverage } from '../../src/core/network/goals/coverage.ts';
import { goalSupply, type Helper } from '../../src/core/network/goals/goal-supply.ts';
import { idleYear } from '../../src/core/network/goals/idle-year.ts';
import { secondBest } from '../../src/core/network/goals/leave-one-out.ts';
import { carried, type Group, pillarsOf } from '../../src/core/network/goals/pillars.ts';
import { personLosses, stressTest } from '../../src/core/network/goals/stress-test.ts';
import { STAGES } from '../../src/core/network/stage/stages.ts';

/**
 * How the cost of a goal with 20 needs grows with the people known: 1k, 10k, 50k, 200k. Three people in four serve
 * nothing, the others one to three needs; a firm for every 25 people.
 * Then give and receive. Medians of nine runs, in milliseconds.
 *
 *   npx esbuild bench/science/goals.ts --bundle --platform=node --format=esm --outfile=dist/bench-goals.js
 *   node dist/bench-goals.js
 */
const NEEDS = 20;
const RUNS = 9;
const TODAY = dayOf(new Date('2026-03-01T00:00:00Z'));

for (const people of [1_000, 10_000, 50_000, 200_000]) measure(people, 0.25);
console.log('everybody serves something:');
measure(50_000, 1);
for (const people of [1_000, 10_000, 50_000]) measureBenefit(people);

function measure(people: number, serving: number): void {
  const random = mulberry(people);
  const helpers = Array.from({ length: people }, () => inventedHelper(random, serving));
  const importance = Array.from({ length: NEEDS }, () => 1 + Math.floor(random() * 5));
  const groups = inventedFirms(people);
  const alive = Float64Array.from({ length: people }, random);
  const supply = goalSupply(importance, helpers);
  const now = coverage(supply);
  const carry = carried(supply, now);
  const nothing = noCoverage(supply.importance);
  console.log(`${people} people, ${supply.needs.length} levels`);
  const parts = [
    timed('  supply from objects', () => goalSupply(importance, helpers)),
    timed('  coverage', () => coverage(supply)),
    timed('  loss of each person, second best', () => [personLosses(supply, now), secondBest(supply, now)]),
    timed('  ten best helpers', () => bestHelpers(supply, nothing, 10)),
    timed('  stress test of all firms', () => stressTest(supply, now, groups)),
    timed('  pillars', () => [carried(supply, now), pillarsOf(groups, carry)]),
    timed('  a year of doing nothing', () => idleYear(supply, alive)),
  ];
  console.log(`  all of it: ${parts.reduce((sum, part) => sum + part, 0).toFixed(1)} ms`);
}

/** The worst case: favours with everybody. */
function measureBenefit(people: number): void {
  const random = mulberry(people);
  const favours = Array.from({ length: people }, () =>
    Array.from({ length: 6 }, () => inventedFavour(random)),
  );
  const balances = favours.map((ofOne) => balance(ofOne, TODAY));
  console.log(`${people} people, six favours with each`);
  timed('  balances with intervals', () => favours.map((ofOne) => balance(ofOne, TODAY)));
  timed('  readiness', () => balances.map((one) => readiness(inventedSituation(random, one))));
}

function inventedFavour(random: () => number): Favour {
  return {
    day: dayOf(startOfDay(TODAY), -Math.floor(random() * 2000) * 1440),
    direction: random() < 0.5 ? 'given' : 'received',
    kind: 'advice',
    size: random() < 0.5 ? 'small' : 'middle',
  };
}

function inventedSituation(random: () => number, one: Balance): AskSituation {
  return {
    stage: STAGES[Math.floor(random() * STAGES.length)] ?? 'stranger',
    size: 'middle',
    balance: one,
    daysSinceContact: random() * 400,
    usualGapDays: 30,
    lastAsk: undefined,
    theirLoad: undefined,
    promisesOpen: 0,
    promisesLate: 0,
    thanksDue: 0,
  };
}

function inventedHelper(random: () => number, serving: number): Helper {
  const strength = random() ** 3;
  if (random() >= serving) return { strength, levels: [] };
  const levels = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
    need: Math.floor(random() * NEEDS),
    level: random(),
  }));
  return { strength, levels };
}

function inventedFirms(people: number): readonly Group[] {
  return Array.from({ length: people / 25 }, (_, firm) => ({
    name: `firm ${firm}`,
    people: Array.from({ length: 25 }, (_, member) => firm * 25 + member),
  }));
}

function timed(name: string, work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const median = runs[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${name}: ${median.toFixed(2)} ms (${runs[0]?.toFixed(2)} to ${runs.at(-1)?.toFixed(2)})`);
  return median;
}

/** Numbers that look like chance and are the same each time (mulberry32, Tommy Ettinger, public domain). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
