import type { Store } from '../core/store.ts';
import type { Interrupts } from './interrupts.ts';
import type { Terminal } from './terminal.ts';

type StoreOptions = { readonly database: string; readonly book?: string; readonly create: boolean };

/** Everything a command may touch, handed in by main.ts, which alone reads the environment and opens things. */
export type World = {
  readonly terminal: Terminal;
  readonly interrupts: Interrupts;
  readonly version: string;
  /** The data folder of this user and platform, or MUTUALS_HOME. */
  readonly home: string;
  /** MUTUALS_DATABASE */
  readonly database?: string;
  /** MUTUALS_BOOK */
  readonly book?: string;
  /** MUTUALS_TOKEN */
  readonly token?: string;
  readonly now: () => Date;
  readonly random: () => number;
  readonly offsetMinutes: (at: Date) => number;
  readonly openStore: (options: StoreOptions) => Promise<Store>;
  /** The program for long work beside the server. */
  readonly workerFile: URL;
  /** The program that reads files in a thread of its own; without it they are read where they are asked for. */
  readonly readingFile?: URL;
  /** The built web app. */
  readonly webFolder: string;
};
