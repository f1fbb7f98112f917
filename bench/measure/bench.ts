import type { Figure } from './figure.ts';

/** What each part of the benchmark is given. */
export type Bench = {
  /** The folder that keeps what was made. */
  readonly home: string;
  /** The built program (mutuals.js, worker.js) and the programs of this benchmark. */
  readonly programs: string;
  readonly isSmall: boolean;
  /** Another number of people than usual, to see how costs grow. */
  readonly people?: number;
  /** Changes when the data would come out differently. */
  readonly dataKey: string;
  readonly tell: (line: string) => void;
};

export type Part = {
  readonly name: string;
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>;
};
