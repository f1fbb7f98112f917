import { Refusal } from '../../core/refusal.ts';
import type { Store } from '../../core/store.ts';

/** Puts the sample network into an empty sample database. */
export async function fillSample(store: Store, _now: Date): Promise<void> {
  if ((await store.counts()).people > 0) return;
  throw new Refusal('input_invalid', 'The sample network is not part of this version yet.');
}
