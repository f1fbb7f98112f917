import type { KeptOfAsks } from '../core/mutual/whom-to-ask.ts';
import type { Reader } from '../core/store.ts';

/** All that is kept of asks and of what bears on them. */
export async function keptOfAsks(store: Reader): Promise<KeptOfAsks> {
  const [benefits, asks, promises, thanks] = await Promise.all([
    store.matters({ kind: 'benefit' }),
    store.matters({ kind: 'ask' }),
    store.matters({ kind: 'promise', state: 'open' }),
    store.matters({ kind: 'thanks', state: 'open' }),
  ]);
  return { benefits, asks, promises, thanks };
}
