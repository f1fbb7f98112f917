import type { PersonId } from '../../src/core/ids.ts';
import { likeness } from '../../src/formats/likeness/likeness.ts';
import { openStore } from '../../src/store/open-store.ts';
import { searchDoubles } from '../../src/verbs/search-doubles.ts';
import { BENCH_NOW } from '../made/network-size.ts';
import { median } from '../measure/quantile.ts';

// Prints how many seconds it takes to look up the so many who came last among all others.
const [database = '', count = '0', rounds = '1'] = process.argv.slice(2);
const store = await openStore({ database, create: false, now: () => BENCH_NOW, random: Math.random });
const newest = (await everybody()).slice(-Number(count));
const seconds: number[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const start = performance.now();
  await searchDoubles(store, newest, likeness());
  seconds.push((performance.now() - start) / 1000);
}
await store.close();
process.stdout.write(String(median(seconds)));

/** Ids rise with the time at which somebody came. */
async function everybody(): Promise<readonly PersonId[]> {
  const people: PersonId[] = [];
  for await (const some of store.marks()) people.push(...some.map(({ person }) => person));
  return people;
}
