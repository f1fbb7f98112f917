import type { Whose } from './whose.ts';

/** What somebody can give: `with` them, or with nobody when it is mine. Its state is `open` or `settled`. */
export type Offer = {
  readonly of: Whose;
  readonly what: string;
  /** How long it is likely to take to give it once. */
  readonly hours: number;
};
