import { askOfIntroduction } from '../core/introductions/ask-of-introduction.ts';
import type { KeptOfAsks } from '../core/mutual/whom-to-ask.ts';
import type { Reader } from '../core/store.ts';

/** All that is kept of asks and of what bears on them. Whoever was asked for an introduction was asked for something. */
export async function keptOfAsks(store: Reader): Promise<KeptOfAsks> {
  const [benefits, asks, introductions, promises, thanks] = await Promise.all([
    store.matters({ kind: 'benefit' }),
    store.matters({ kind: 'ask' }),
    store.matters({ kind: 'introduction' }),
    store.matters({ kind: 'promise', state: 'open' }),
    store.matters({ kind: 'thanks', state: 'open' }),
  ]);
  const forIntroductions = introductions.flatMap((one) => askOfIntroduction(one, '') ?? []);
  return { benefits, asks: [...asks, ...forIntroductions], promises, thanks };
}
