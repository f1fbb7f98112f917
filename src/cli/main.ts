#!/usr/bin/env node
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { homeFolder } from './data/home-folder.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

// The only place that reads the environment and opens things. `--version` is answered before anything is loaded.
const argv = process.argv.slice(2);
if (argv[0] === '--version' || argv[0] === '-V') process.stdout.write(`${VERSION}\n`);
else process.exitCode = await run();

type Program = typeof import('./program.ts');

async function run(): Promise<number> {
  // In the bundle scripts/build.mjs puts a program with compiled code in place of this module.
  const program = await import('./program.ts');
  try {
    return await program.runCommandLine(argv, world(process.env, program));
  } finally {
    program.finished();
  }
}

function world(environment: NodeJS.ProcessEnv, program: Program): World {
  const now = (): Date => new Date();
  const database = environment['MUTUALS_DATABASE'];
  const book = environment['MUTUALS_BOOK'];
  const token = environment['MUTUALS_TOKEN'];
  return {
    terminal: program.processTerminal(process, environment),
    interrupts: program.processInterrupts(process),
    version: VERSION,
    home: homeFolder(environment, process.platform, homedir()),
    ...(database && { database }),
    ...(book && { book }),
    ...(token && { token }),
    now,
    random: Math.random,
    offsetMinutes,
    openStore: (options) => program.openStore({ ...options, now, random: Math.random, offsetMinutes }),
    workerFile: new URL('./worker.js', import.meta.url),
    readingFile: new URL('./reading.js', import.meta.url),
    webFolder: fileURLToPath(new URL('./web', import.meta.url)),
  };
}

function offsetMinutes(at: Date): number {
  return -at.getTimezoneOffset();
}
