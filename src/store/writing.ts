import type { Connection } from './engine.ts';
import type { Journal } from './journal.ts';
import type { Touched } from './touched.ts';

/** An act while it is being carried out. */
export type Writing = {
  readonly connection: Connection;
  readonly book: string;
  readonly journal: Journal;
  readonly touched: Touched;
  readonly newId: () => string;
  readonly now: () => Date;
};
