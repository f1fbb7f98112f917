import { DAY_IN_MS } from '../../core/day.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { type CalendarTime, dayOfWall, type Wall } from './calendar-time.ts';
import type { ExpansionBudget } from './expansion-budget.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { ruleInstances } from './rule-instances.ts';
import { utcOf, wallAt } from './zone.ts';
import type { Zones } from './zones.ts';

/** One time at which an event takes place. */
export type EventInstance = {
  /** By the clock on the wall of its zone, as its series has it. */
  readonly wall: Wall;
  /** The moment, in milliseconds since 1970; of a whole day its beginning where the user is. */
  readonly at: number;
};

export type InstancesAsked = {
  readonly zones: Zones;
  /** Moments in milliseconds since 1970; both count. */
  readonly from: number;
  readonly to: number;
  readonly budget: ExpansionBudget;
};

/** A meeting of every day, over as many years as are looked at. */
const MOST_INSTANCES = 5_000;

/** When an event takes place between two moments, in order: by its rules and dates, without those taken out. */
export function eventInstances(event: CalendarEvent, asked: InstancesAsked): readonly EventInstance[] {
  const zone = asked.zones.named(event.start.zone);
  const inZone = (time: CalendarTime): Wall => wallIn(time, event.start, asked.zones);
  const [from, to] = [wallAt(asked.from, zone) - DAY_IN_MS, wallAt(asked.to, zone) + DAY_IN_MS];
  const within = { from, to, budget: asked.budget, people: event.attendees.length };
  const walls = new Set(
    [event.start, ...event.moreTimes].map(inZone).filter((wall) => wall >= from && wall <= to),
  );
  for (const rule of event.rules)
    for (const wall of ruleInstances(rule, event.start.wall, { ...within, to: endOf(rule, to, inZone) })) {
      walls.add(wall);
      if (walls.size >= MOST_INSTANCES) break;
    }
  const isTakenOut = takenOut(event, within, inZone);
  return [...walls]
    .filter((wall) => !isTakenOut(wall))
    .sort((one, other) => one - other)
    .map((wall) => ({ wall, at: utcOf(wall, zone) }))
    .filter(({ at }) => at >= asked.from && at <= asked.to);
}

/** A time in the zone of another, as the clock on the wall there shows it. */
export function wallIn(time: CalendarTime, start: CalendarTime, zones: Zones): Wall {
  if (time.isDay || time.zone === start.zone || time.zone === undefined || start.isDay) return time.wall;
  return wallAt(utcOf(time.wall, zones.named(time.zone)), zones.named(start.zone));
}

function endOf(rule: RecurrenceRule, to: Wall, inZone: (time: CalendarTime) => Wall): Wall {
  if (!rule.until) return to;
  const last = inZone(rule.until) + (rule.until.isDay ? DAY_IN_MS - 1 : 0);
  return Math.min(to, last);
}

type Within = { readonly from: Wall; readonly to: Wall; readonly budget: ExpansionBudget };

/** A day that is taken out takes out all of its times, for some calendars write no more than the day. */
function takenOut(
  { exceptTimes, exceptRules, start }: CalendarEvent,
  within: Within,
  inZone: (time: CalendarTime) => Wall,
): (wall: Wall) => boolean {
  const days = new Set(exceptTimes.filter(({ isDay }) => isDay).map(({ wall }) => dayOfWall(wall)));
  const walls = new Set(exceptTimes.filter(({ isDay }) => !isDay).map(inZone));
  if (start.isDay) for (const wall of walls) days.add(dayOfWall(wall));
  for (const rule of exceptRules) {
    const to = endOf(rule, within.to, inZone);
    for (const wall of ruleInstances(rule, start.wall, { ...within, to })) walls.add(wall);
  }
  return (wall) => walls.has(wall) || days.has(dayOfWall(wall));
}
