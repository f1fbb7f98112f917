import type { Foretold } from './kept-prediction.ts';

/**
 * The models whose chances are settled by contact, and what each foretells of it. `readiness` is settled by the answer to
 * an ask (matters/predictions-of-asks.ts).
 */
export const FORETOLD: Readonly<Record<string, Foretold>> = {
  quiet: 'stays away',
  path: 'comes',
};

export const FORETELLING = ['quiet', 'path', 'readiness'] as const;
export type Foretelling = (typeof FORETELLING)[number];
