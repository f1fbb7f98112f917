import type { Counts } from '../../src/core/store.ts';

/** What making the network took; kept beside it. */
export type MadeNetwork = Counts & { readonly seconds: number; readonly peakMb: number };
