import type { Day } from '../../core/day.ts';
import type { Store } from '../../core/store.ts';

/** Brings the strengths up to a day, at once. */
export async function freshenNow(store: Store, day: Day): Promise<void> {
  if ((await store.tiesAsOf()) !== day) await store.refreshTies(day);
}
