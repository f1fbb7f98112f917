import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptDatabase } from '../postgres/kept-database.ts';
import type { Bench } from './bench.ts';
import type { EngineName } from './engine-name.ts';
import { kept } from './kept.ts';
import type { MadeNetwork } from './made-network.ts';
import { runProgram } from './run-program.ts';

/** A made network: the folder beside it, and the path or the address of its database. */
export type Network = {
  readonly engine: EngineName;
  readonly folder: string;
  readonly database: string;
  /** For reading past the store; a wall hides each book from those who do not name it. */
  readonly bareDatabase: string;
  readonly made: MadeNetwork;
};

/** The made network of so many people. */
export function network(bench: Bench, engine: EngineName, people: number): Promise<Network> {
  return engine === 'sqlite' ? inFile(bench, people) : onServer(bench, people);
}

async function inFile(bench: Bench, people: number): Promise<Network> {
  const folder = await kept(bench, { name: `network-${people}`, of: 'sqlite' }, (path) => {
    runProgram(join(bench.programs, 'make-network.js'), [path, String(people), join(path, 'mutuals.db')]);
  });
  const database = join(folder, 'mutuals.db');
  return { engine: 'sqlite', folder, database, bareDatabase: database, made: madeNetwork(folder) };
}

async function onServer(bench: Bench, people: number): Promise<Network> {
  const name = `network_${people}`;
  const server = await keptDatabase(bench, name, ({ folder, appUrl }, database) => {
    const program = join(bench.programs, 'make-network.js');
    runProgram(program, [join(folder, name), String(people), appUrl(database)]);
  });
  const folder = join(server.folder, name);
  return {
    engine: 'postgres',
    folder,
    database: server.appUrl(name),
    bareDatabase: server.ownerUrl(name),
    made: madeNetwork(folder),
  };
}

function madeNetwork(folder: string): MadeNetwork {
  return JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as MadeNetwork;
}
