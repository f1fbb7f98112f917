import { join } from 'node:path';
import { noInterrupts } from '../../src/cli/interrupts.ts';
import { processTerminal } from '../../src/cli/process-terminal.ts';
import { startServer } from '../../src/cli/serve/start-server.ts';
import type { World } from '../../src/cli/world.ts';
import { DAY_IN_MS } from '../../src/core/day.ts';
import { openStore } from '../../src/store/open-store.ts';
import { BENCH_NOW } from '../made/network-size.ts';

// Serves a database at the moment of the benchmark. Tells its address; each message from the parent begins another day.
const [folder = '', token = '', database = ''] = process.argv.slice(2);
let daysOn = 0;
const now = (): Date => new Date(BENCH_NOW.getTime() + daysOn * DAY_IN_MS);
const offsetMinutes = (): number => 0;
const world: World = {
  terminal: processTerminal(process, process.env),
  interrupts: noInterrupts,
  version: '0.0.0',
  home: folder,
  database,
  token,
  now,
  random: Math.random,
  offsetMinutes,
  openStore: (options) => openStore({ ...options, now, random: Math.random, offsetMinutes }),
  workerFile: new URL('./worker.js', import.meta.url),
  webFolder: join(folder, 'no-web'),
};
const flags = { json: false, quiet: true, colour: false, yes: false, sample: false };
const server = await startServer({ port: 0, wantsSample: false }, flags, world);
process.on('message', () => {
  daysOn += 1;
});
process.on('disconnect', () => void server.close());
process.send?.(new URL(server.launchAddress).origin);
