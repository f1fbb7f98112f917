import type { BenchPostgres } from '../postgres/bench-postgres.ts';
import type { EngineName } from './engine-name.ts';
import type { Figure } from './figure.ts';

/** What each part of the benchmark is given. */
export type Bench = {
  /** The folder that keeps what was made. */
  readonly home: string;
  /** The built program (mutuals.js, worker.js) and the programs of this benchmark. */
  readonly programs: string;
  readonly engines: readonly EngineName[];
  /** Started when it is first asked for. */
  readonly postgres: () => Promise<BenchPostgres>;
  readonly isSmall: boolean;
  /** Another number of people than usual, to see how costs grow. */
  readonly people?: number;
  /** Each changes when its data would come out differently. */
  readonly dataKeys: Readonly<Record<'files' | EngineName, string>>;
  readonly tell: (line: string) => void;
};

export type Part = {
  readonly name: string;
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>;
};
