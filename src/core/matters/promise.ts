import type { Day } from '../day.ts';
import type { Whose } from './whose.ts';

/** Something one side said they would do for the other. It is `with` them; its state is `open` or `kept`. */
export type Promised = {
  readonly of: Whose;
  readonly what: string;
  /** How long it is likely to take. */
  readonly hours: number;
  /** When it was kept; missing while it is open. */
  readonly keptDay?: Day;
};
