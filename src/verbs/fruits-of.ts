import type { Fruits } from '../core/events/event-yield.ts';
import type { Store } from '../core/store.ts';

/** Everything that can have come of an event. */
export async function fruitsOf(store: Store): Promise<Fruits> {
  const [benefits, introductions, opportunities] = await Promise.all([
    store.matters({ kind: 'benefit' }),
    store.matters({ kind: 'introduction' }),
    store.matters({ kind: 'opportunity' }),
  ]);
  return { benefits, introductions, opportunities };
}
