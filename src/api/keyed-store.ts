import type { Store } from '../core/store.ts';

/** The same store, whose acts carry the key of the request they belong to: repeated, they are refused, after a restart too. */
export function keyedStore(store: Store, requestKey: string): Store {
  let acts = 0;
  const key = (): string => `client:${requestKey}:${acts++}`;
  return {
    ...store,
    act: (act, work) => store.act({ ...act, key: key() }, work),
    undo: (act, by) => store.undo(act, by, key()),
    redo: (act, by) => store.redo(act, by, key()),
  };
}
