import type { Day } from '../../core/day.ts';
import type { Store } from '../../core/store.ts';
import type { TodayScene } from './today-scene.ts';

type Kept<Value> = { readonly day: Day; readonly values: Map<string, Promise<Value>> };

/**
 * Remembers for the rest of the day what takes a look at everybody, which is read anew after every write. Who uses it
 * looks at each person again before it names them. What could not be read is not kept.
 */
export function keptForDay<Value>(): (
  scene: TodayScene,
  key: string,
  make: () => Promise<Value>,
) => Promise<Value> {
  const kept = new WeakMap<Store, Kept<Value>>();
  return ({ deps: { store }, on }, key, make) => {
    const known = kept.get(store);
    const { values } = known?.day === on ? known : { values: new Map<string, Promise<Value>>() };
    kept.set(store, { day: on, values });
    const value = values.get(key) ?? make();
    values.set(key, value);
    value.catch(() => values.delete(key));
    return value;
  };
}
