import type { Day } from '../core/day.ts';
import type { Connection } from './engine.ts';
import type { Thrift } from './thrift.ts';

/** Where derived rows are built, and for which day. */
export type Deriving = {
  readonly connection: Connection;
  readonly book: string;
  readonly today: Day;
  readonly offsetMinutes: (at: Date) => number;
  readonly thrift: Thrift;
};
