import type { EventListed, EventsShown } from './use-events.ts';

type Parted = {
  readonly coming: readonly EventListed[];
  /** They are over, and it is not said yet whom one met. */
  readonly untold: readonly EventListed[];
  readonly told: readonly EventListed[];
};

/** Events by what there is to do about them. */
export function partedEvents({ coming, past }: Pick<EventsShown, 'coming' | 'past'>): Parted {
  return {
    coming,
    untold: past.filter(({ told }) => !told),
    told: past.filter(({ told }) => told),
  };
}
