import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { importFiles } from '../../src/verbs/import-files.ts';
import { networkSource } from '../made/network-findings.ts';
import { BENCH_NOW, networkSize } from '../made/network-size.ts';
import { benchDeps } from '../measure/bench-deps.ts';
import type { MadeNetwork } from '../measure/made-network.ts';
import { peakMegabytes } from '../measure/peak-memory.ts';

// Writes the network into a database through the import that users have, and leaves in a folder what that took.
const [folder = '', people = '50000', database = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const store = await openStore({ database, create: true, now: () => BENCH_NOW, random: Math.random });
const sources = networkSource(networkSize(Number(people)));
const start = performance.now();
const { records, interactions } = await importFiles.run(
  { files: ['bench'], me: undefined, dryRun: false, anew: false },
  { ...benchDeps(store, database), sources },
);
const seconds = (performance.now() - start) / 1000;
const counts = await store.counts();
await store.close();
const made: MadeNetwork = {
  ...counts,
  records: records.new,
  interactions: interactions.new,
  seconds,
  peakMb: peakMegabytes(),
};
writeFileSync(join(folder, 'made.json'), JSON.stringify(made));
