#!/usr/bin/env node
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { homeFolder } from './data/home-folder.ts';
import { processInterrupts } from './process-interrupts.ts';
import { processTerminal } from './process-terminal.ts';
import type { openStore } from './program.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

// The only place that reads the environment and opens things. `--version` is answered before anything is loaded.
const argv = process.argv.slice(2);
if (argv[0] === '--version' || argv[0] === '-V') process.stdout.write(`${VERSION}\n`);
else process.exitCode = await run();

async function run(): Promise<number> {
  // In the bundle scripts/build.mjs puts a program with compiled code in place of this module.
  const { runCommandLine, openStore, finished } = await import('./program.ts');
  try {
    return await runCommandLine(argv, world(process.env, openStore));
  } finally {
    finished();
  }
}

function world(environment: NodeJS.ProcessEnv, open: typeof openStore): World {
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
    openStore: (options) => open({ ...options, now, random: Math.random, offsetMinutes }),
    workerFile: new URL('./worker.js', import.meta.url),
    webFolder: fileURLToPath(new URL('./web', import.meta.url)),
  };
}

function offsetMinutes(at: Date): number {
  return -at.getTimezoneOffset();
}
