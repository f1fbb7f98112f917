import { type Day, dayOf } from '../../src/core/day.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { NOTHING_LEARNT } from '../../src/core/network/learnt/learnt.ts';
import { medianStrength, tieStrength } from '../../src/core/network/tie-strength.ts';
import { tieNumbers } from '../../src/core/tie-numbers.ts';
import { openStore } from '../../src/store/open-store.ts';
import { BENCH_NOW } from '../made/network-size.ts';

// Computes every tie, first in memory and then in the store, and prints what each run took in milliseconds.
const [database = '', rounds = '5'] = process.argv.slice(2);
const store = await openStore({
  database,
  create: false,
  now: () => BENCH_NOW,
  random: Math.random,
});
const today = dayOf(BENCH_NOW);
const everybody: (readonly ContactDay[])[] = [];
for await (const { days } of store.allContactDays()) everybody.push(days);
const taken = { models: [] as number[], floor: [] as number[], store: [] as number[] };
for (let round = 0; round < Number(rounds); round += 1) {
  taken.models.push(await milliseconds(() => everyTie(today)));
  taken.floor.push(await milliseconds(() => everyDay()));
  taken.store.push(await milliseconds(() => store.refreshTies(today)));
}
await store.close();
process.stdout.write(JSON.stringify(taken));

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function everyTie(day: Day): number {
  const median = medianStrength(everybody.map((days) => tieStrength(days, day)));
  return everybody.reduce(
    (sum, days) => sum + tieNumbers(days, day, { learnt: { ...NOTHING_LEARNT, median } }).shown,
    0,
  );
}

/** Each contact day looked at once. */
function everyDay(): number {
  return everybody.reduce((sum, days) => days.reduce((whole, { weight }) => whole + weight, sum), 0);
}
