import { type Day, parseDay } from '../../core/day.ts';
import type { EventListed, EventsShown } from './use-events.ts';

const SOON_IN_DAYS = 14;

type Parted = {
  /** The next two weeks, and what was noted by hand. */
  readonly coming: readonly EventListed[];
  /** What a calendar plans after them. */
  readonly later: readonly EventListed[];
  /** They are over, and it is not said yet whom one met. */
  readonly untold: readonly EventListed[];
  readonly told: readonly EventListed[];
};

/** Events by what there is to do about them. */
export function partedEvents({ coming, past }: Pick<EventsShown, 'coming' | 'past'>, today: Day): Parted {
  const isLater = ({ calendar, day }: EventListed): boolean =>
    calendar === true && (parseDay(day) ?? today) > today + SOON_IN_DAYS;
  return {
    coming: coming.filter((event) => !isLater(event)),
    later: coming.filter(isLater),
    untold: past.filter(({ told }) => !told),
    told: past.filter(({ told }) => told),
  };
}
