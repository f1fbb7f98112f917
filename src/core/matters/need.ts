import type { Whose } from './whose.ts';

/** What somebody looks for: `with` them, or with nobody when it is mine. Its state is `open` or `settled`. */
export type Need = {
  readonly of: Whose;
  readonly what: string;
  /** They asked me for it. */
  readonly isRequest: boolean;
};
