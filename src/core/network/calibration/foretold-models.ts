import type { Foretold } from './kept-prediction.ts';

/**
 * The models whose chances are written down, and what each foretells of the contact with a person. `readiness` is
 * settled by the answer to an ask, not by contact.
 */
export const FORETOLD: Readonly<Record<string, Foretold>> = {
  quiet: 'stays away',
  path: 'comes',
};

export const FORETELLING = ['quiet', 'path', 'readiness'] as const;
export type Foretelling = (typeof FORETELLING)[number];
