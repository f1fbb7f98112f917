import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { kept } from './kept.ts';
import type { MadeNetwork } from './made-network.ts';
import { runProgram } from './run-program.ts';

/** The folder with the made network of so many people. */
export function networkFolder(bench: Bench, people: number): string {
  return kept(bench, `network-${people}`, (folder) => {
    runProgram(join(bench.programs, 'make-network.js'), [folder, String(people)]);
  });
}

export function madeNetwork(folder: string): MadeNetwork {
  return JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as MadeNetwork;
}
