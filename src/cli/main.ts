#!/usr/bin/env node
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { homeFolder } from './data/home-folder.ts';
import { processInterrupts } from './process-interrupts.ts';
import { processTerminal } from './process-terminal.ts';
import { VERSION } from './version.ts';
import type { StoreOptions, World } from './world.ts';

// The only place that reads the environment and opens things. `--version` is answered before anything is loaded.
const argv = process.argv.slice(2);
if (argv[0] === '--version' || argv[0] === '-V') process.stdout.write(`${VERSION}\n`);
else process.exitCode = await run();

async function run(): Promise<number> {
  const { runCommandLine } = await import('./command-line.ts');
  return runCommandLine(argv, world(process.env));
}

function world(environment: NodeJS.ProcessEnv): World {
  const now = (): Date => new Date();
  const database = environment['MUTUALS_DATABASE'];
  const token = environment['MUTUALS_TOKEN'];
  return {
    terminal: processTerminal(process, environment),
    interrupts: processInterrupts(process),
    version: VERSION,
    home: homeFolder(environment, process.platform, homedir()),
    ...(database && { database }),
    ...(token && { token }),
    now,
    random: Math.random,
    offsetMinutes,
    openStore: async (options: StoreOptions) => {
      const { openStore } = await import('../store/open-store.ts');
      return openStore({ ...options, now, random: Math.random, offsetMinutes });
    },
    workerFile: new URL('./worker.js', import.meta.url),
    webFolder: fileURLToPath(new URL('./web', import.meta.url)),
  };
}

function offsetMinutes(at: Date): number {
  return -at.getTimezoneOffset();
}
