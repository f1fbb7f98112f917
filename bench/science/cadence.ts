import { readFileSync } from 'node:fs';
import { type Day, dayOf, startOfDay } from '../../src/core/day.ts';
import { capacity, type KeptTie } from '../../src/core/network/cadence/capacity.ts';
import { LAYER_INTERVAL_DAYS, LAYERS, type Layer } from '../../src/core/network/cadence/layer.ts';
import { worthPerCost } from '../../src/core/network/cadence/let-go.ts';
import { type Placeable, placeInLayers } from '../../src/core/network/cadence/place-in-layers.ts';
import { type PlanPerson, plan } from '../../src/core/network/cadence/plan.ts';
import { steadyStrength } from '../../src/core/network/cadence/steady-strength.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { dormantTies, type Sleeper } from '../../src/core/network/dormant/dormant-ties.ts';
import { strengthAtHeight } from '../../src/core/network/dormant/strength-at-height.ts';
import { tieStrength } from '../../src/core/network/tie-strength.ts';

/**
 * How the cost of cadence grows with the people known, and how near the greedy plan comes to a bound that no plan can
 * pass. Thirteen weeks; intervals from a week to a year; places for every 40 people. Medians of nine runs, milliseconds.
 *
 *   npx esbuild bench/science/cadence.ts --bundle --platform=node --format=esm --outfile=dist/bench-cadence.js
 *   node dist/bench-cadence.js
 *
 * And how often people change layers: the 40 egos with most contacts, placed anew on each of the 90 days in the middle of
 * a set of timed contacts (`from,to,at`). Changes, and returns within two weeks, for 100 people in a layer and 30 days.
 *
 *   node dist/bench-cadence.js flips FILE…
 */
const RUNS = 9;
const WEEKS = 13;
const TODAY = dayOf(new Date('2026-03-01T00:00:00Z'));
const COSTS = [3, 5, 20, 60];
const INTERVALS = [7, 20, 30, 60, 180, 365];

const EGOS = 40;
const FLIP_DAYS = 90;
const BACK_WITHIN_DAYS = 14;

type Strength = (days: readonly ContactDay[], today: Day) => number;
type Way = { readonly name: string; readonly strength: Strength; readonly remembers: boolean };

const WAYS: readonly Way[] = [
  { name: 'strength of today, placed afresh', strength: tieStrength, remembers: false },
  { name: 'steady strength, placed afresh', strength: steadyStrength, remembers: false },
  { name: 'strength of today, with hysteresis and silence', strength: tieStrength, remembers: true },
  { name: 'steady strength, with hysteresis and silence', strength: steadyStrength, remembers: true },
];

const [, , mode, ...files] = process.argv;
if (mode === 'flips') {
  for (const file of files) measureFlips(file);
} else {
  for (const people of [1_000, 5_000, 20_000, 50_000, 200_000]) measure(people);
  for (const minutes of [30, 90, 300, 3_000, 30_000]) measureQuality(5_000, minutes);
}

function measure(people: number): void {
  const random = mulberry(people);
  const ties = Array.from({ length: people }, (_, id) => inventedTie(random, id));
  const placeable = ties.map((_, id) => inventedPlaceable(random, id));
  const planned = ties.map((tie) => inventedPlan(random, tie));
  const histories = Array.from({ length: people }, () => inventedDays(random, 20));
  const sleepers = ties.map((_, id) => inventedSleeper(random, id));
  console.log(`${people} people`);
  timed('  steady strength, 20 contact days each', () =>
    histories.map((days) => steadyStrength(days, TODAY)),
  );
  timed('  placing in layers', () => placeInLayers(placeable));
  timed('  capacity and whom to let go', () => capacity(ties, { unit: 'minutes', amount: 90 }));
  for (const minutes of [90, 900, 1e9])
    timed(`  plan of 13 weeks, ${minutes} minutes a week`, () => plan(planned, Array(WEEKS).fill(minutes)));
  timed('  whom to wake', () => dormantTies(sleepers));
  timed('  strength at its height, of every one', () =>
    histories.map((days) => strengthAtHeight(days, TODAY)),
  );
}

/** F of the plan beside the bound: as if minutes could be split and moved freely between the weeks. */
function measureQuality(people: number, minutes: number): void {
  const random = mulberry(people);
  const ties = Array.from({ length: people }, (_, id) => inventedTie(random, id));
  const planned = ties.map((tie) => inventedPlan(random, tie));
  const made = plan(planned, Array(WEEKS).fill(minutes));
  const contacts = made.weeks.flatMap((week) => week.contacts);
  const worth = contacts.reduce((sum, { id }) => sum + (planned[id]?.value ?? 0), 0);
  const fullest = Math.max(...made.weeks.map(({ load }) => load));
  console.log(
    `${minutes} minutes a week: ${contacts.length} contacts, F = ${((100 * worth) / bound(planned, WEEKS * minutes)).toFixed(1)} % of the bound, fullest week ${fullest} minutes, even level ${made.evenLevel.toFixed(0)}`,
  );
}

function bound(people: readonly PlanPerson<number>[], minutes: number): number {
  let left = minutes;
  let worth = 0;
  for (const person of [...people].sort((one, other) => worthPerCost(other) - worthPerCost(one))) {
    const taken = Math.min(left, person.cost * mostContacts(person));
    worth += (person.value * taken) / person.cost;
    left -= taken;
  }
  return worth;
}

function mostContacts({ dueInDays, intervalDays }: PlanPerson<number>): number {
  const first = Math.max(0, Math.floor(dueInDays / 7));
  return first >= WEEKS ? 0 : 1 + Math.floor((WEEKS - 1 - first) / Math.max(1, Math.round(intervalDays / 7)));
}

function inventedTie(random: () => number, id: number): KeptTie<number> {
  const layer = LAYERS.find((size) => id < size);
  return {
    id,
    layer,
    value: random() ** 3,
    cost: COSTS[Math.floor(random() * COSTS.length)] ?? 3,
    intervalDays:
      layer === undefined
        ? (INTERVALS[Math.floor(random() * INTERVALS.length)] ?? 30)
        : LAYER_INTERVAL_DAYS[layer],
    isProtected: random() < 0.02,
    isIntervalByHand: random() < 0.05,
  };
}

function inventedPlan(
  random: () => number,
  { id, value, cost, intervalDays }: KeptTie<number>,
): PlanPerson<number> {
  const known = { id, value, cost, intervalDays, dueInDays: Math.floor((random() - 0.3) * intervalDays) };
  return random() < 0.3 ? { ...known, group: `place ${Math.floor(id / 40)}` } : known;
}

function inventedPlaceable(random: () => number, id: number): Placeable<number> {
  const known = { id, strength: random() ** 4 * 20, isKin: random() < 0.01, silenceInDays: random() * 700 };
  return id < 150 ? { ...known, before: LAYERS.find((size) => id < size) ?? 150 } : known;
}

function inventedSleeper(random: () => number, id: number): Sleeper<number> {
  return {
    id,
    gapInDays: random() * 2000,
    activeDays: Math.floor(random() * 40),
    past: { height: random(), outDays: 5, inDays: 4, favours: Math.floor(random() * 3) },
    novelty: random(),
  };
}

function inventedDays(random: () => number, count: number): readonly ContactDay[] {
  const ages = [...new Set(Array.from({ length: count }, () => Math.floor(random() * 1500)))];
  return ages
    .sort((one, other) => other - one)
    .map((age) => ({
      day: dayOf(startOfDay(TODAY), -age * 1440),
      channel: 'mail',
      direction: random() < 0.5 ? 'out' : 'in',
      weight: 1,
    }));
}

function timed(name: string, work: () => unknown): void {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  console.log(
    `${name}: ${(runs[Math.floor(RUNS / 2)] ?? 0).toFixed(2)} ms (${runs[0]?.toFixed(2)} to ${runs.at(-1)?.toFixed(2)})`,
  );
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

function measureFlips(file: string): void {
  const { byEgo, middle } = readTies(file);
  const egos = [...byEgo.values()].sort((one, other) => other.size - one.size).slice(0, EGOS);
  console.log(file);
  for (const way of WAYS) {
    const all = { changes: 0, returns: 0, stood: 0 };
    for (const ties of egos) countFlips(ties, middle, way, all);
    const rate = (count: number): string => ((count / all.stood) * 3000).toFixed(1);
    console.log(`  ${way.name}: ${rate(all.changes)} changes, ${rate(all.returns)} of them returns`);
  }
}

function countFlips(
  ties: ReadonlyMap<string, readonly ContactDay[]>,
  middle: Day,
  way: Way,
  all: { changes: number; returns: number; stood: number },
): void {
  let before = new Map<string, Layer>();
  const left = new Map<string, number>();
  for (let at = 0; at < FLIP_DAYS; at++) {
    const today = dayOf(startOfDay(middle), at * 1440);
    const people = [...ties].map(([id, days]) => placeable(id, days, today, way, before.get(id)));
    const after = new Map<string, Layer>();
    for (const { id, layer } of placeInLayers(people)) if (layer !== undefined) after.set(id, layer);
    const moved = [...new Set([...before.keys(), ...after.keys()])].filter(
      (id) => at > 0 && before.get(id) !== after.get(id),
    );
    for (const id of moved) {
      const since = left.get(`${id} ${after.get(id)}`);
      if (since !== undefined && at - since <= BACK_WITHIN_DAYS) all.returns += 1;
      left.set(`${id} ${before.get(id)}`, at);
    }
    all.changes += moved.length;
    all.stood += before.size;
    before = after;
  }
}

function placeable(
  id: string,
  days: readonly ContactDay[],
  today: Day,
  way: Way,
  before: Layer | undefined,
): Placeable<string> {
  const last = days.findLast(({ day }) => day <= today);
  return {
    id,
    strength: way.strength(days, today),
    isKin: false,
    silenceInDays: last && today - last.day,
    ...(way.remembers && before !== undefined && { before }),
  };
}

function readTies(file: string): { byEgo: Map<string, Map<string, ContactDay[]>>; middle: Day } {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const contacts = rows
    .map((row) => row.split(','))
    .flatMap(([from, to, at]) =>
      from && to && at ? [{ from, to, day: dayOf(new Date(Number(at) * 1000)) }] : [],
    )
    .sort((one, other) => one.day - other.day);
  const byEgo = new Map<string, Map<string, ContactDay[]>>();
  for (const { from, to, day } of contacts) {
    add(byEgo, from, to, { day, channel: 'mail', direction: 'out', weight: 1 });
    add(byEgo, to, from, { day, channel: 'mail', direction: 'in', weight: 1 });
  }
  return { byEgo, middle: contacts[Math.floor(contacts.length / 2)]?.day ?? dayOf(new Date(0)) };
}

function add(
  byEgo: Map<string, Map<string, ContactDay[]>>,
  ego: string,
  other: string,
  contact: ContactDay,
): void {
  const ties = byEgo.get(ego) ?? new Map<string, ContactDay[]>();
  const days = ties.get(other) ?? [];
  const last = days.at(-1);
  if (last?.day !== contact.day || last.direction !== contact.direction) days.push(contact);
  ties.set(other, days);
  byEgo.set(ego, ties);
}
