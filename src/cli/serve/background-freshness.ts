import { type Day, dayOf } from '../../core/day.ts';
import type { Store } from '../../core/store.ts';
import type { World } from '../world.ts';

type Freshness = {
  /** Sees to it that the strengths stand for this day. Waits only when there have never been any. */
  freshen(store: Store, day: Day): Promise<void>;
};

/** Strengths are recomputed beside the requests; two runs for the same day are one. */
export function backgroundFreshness(
  refresh: (day: Day) => Promise<void>,
  failed: (error: unknown) => void,
): Freshness {
  const running = new Map<Store, Promise<void>>();
  const start = (store: Store, day: Day): Promise<void> => {
    const known = running.get(store);
    if (known) return known;
    const work = refresh(day).finally(() => running.delete(store));
    running.set(store, work);
    return work;
  };
  return {
    async freshen(store, day) {
      const asOf = await store.tiesAsOf();
      if (asOf === day) return;
      const work = start(store, day);
      if (asOf === undefined) await work;
      else work.catch(failed);
    },
  };
}

const LOOK_EVERY_MS = 60_000;

/** Calls `begin` with the day now and whenever another one has begun, also after the computer has slept. */
export function onEachDay(
  { now, offsetMinutes }: Pick<World, 'now' | 'offsetMinutes'>,
  begin: (day: Day) => void,
): () => void {
  let known: Day | undefined;
  const look = (): void => {
    const at = now();
    const day = dayOf(at, offsetMinutes(at));
    if (day !== known) begin(day);
    known = day;
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
