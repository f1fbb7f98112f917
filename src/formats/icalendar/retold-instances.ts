import type { CalendarEvent } from './calendar-event.ts';
import { type CalendarTime, dayOfWall, type Wall } from './calendar-time.ts';
import { wallIn } from './event-instances.ts';
import type { Zones } from './zones.ts';

/**
 * Which instances of a series are told anew by an event of their own (RECURRENCE-ID). They may stand anywhere in a file, so
 * they are gathered before its series are read: of each no more than its time, of those that tell all from there on anew
 * (THISANDFUTURE, which is rare) the whole event.
 */
export class RetoldInstances {
  readonly #times = new Map<string, CalendarTime[]>();
  readonly #onwards = new Map<string, CalendarEvent[]>();

  note(event: CalendarEvent): void {
    if (!event.instanceOf) return;
    this.#times.set(event.uid, [...(this.#times.get(event.uid) ?? []), event.instanceOf]);
    if (!event.isFromThereOn) return;
    const onwards = this.#onwards.get(event.uid) ?? [];
    if (onwards.length < MOST_ONWARDS) this.#onwards.set(event.uid, [...onwards, event]);
  }

  /** How the instances of this series are told, by the clock on the wall of the series. */
  of(series: CalendarEvent, zones: Zones): RetoldSeries {
    const times = this.#times.get(series.uid) ?? [];
    const walls = new Set(
      times.filter(({ isDay }) => !isDay).map((time) => wallIn(time, series.start, zones)),
    );
    const days = new Set(times.filter(({ isDay }) => isDay).map(({ wall }) => dayOfWall(wall)));
    const onwards = (this.#onwards.get(series.uid) ?? [])
      .flatMap((event) =>
        event.instanceOf ? [{ event, from: wallIn(event.instanceOf, series.start, zones) }] : [],
      )
      .sort((one, other) => other.from - one.from);
    return {
      isElsewhere: (wall) => walls.has(wall) || days.has(dayOfWall(wall)),
      toldBy: (wall) => onwards.find(({ from }) => from <= wall)?.event,
    };
  }
}

const MOST_ONWARDS = 20;

export type RetoldSeries = {
  /** Told by an event of its own. */
  isElsewhere(wall: Wall): boolean;
  /** The event that tells this instance and all after it. */
  toldBy(wall: Wall): CalendarEvent | undefined;
};
