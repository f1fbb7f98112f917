import { DAY_IN_MS } from '../../core/day.ts';
import { dayOfWall, type Wall } from './calendar-time.ts';
import type { ExpansionBudget } from './expansion-budget.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { civilOf, daysOfRule, firstOfMonth, firstWeek, startOfWeek, yearOfWeek } from './rule-days.ts';

export type Expansion = {
  /** From here on they are wanted; both ends count. */
  readonly from: Wall;
  readonly to: Wall;
  readonly budget: ExpansionBudget;
  /** How many people each of them is told with. */
  readonly people?: number;
};

const STEP_MS = { SECONDLY: 1_000, MINUTELY: 60_000, HOURLY: 3_600_000 } as const;

/**
 * The times of a rule that begins at `start`, in order, by the clock on the wall. What a rule falls on is tried day by day
 * within each of its periods, so nothing can be missed; a rule that never falls on any day ends with the time asked for.
 */
export function* ruleInstances(rule: RecurrenceRule, start: Wall, asked: Expansion): Generator<Wall> {
  const { count = Number.POSITIVE_INFINITY } = rule;
  let found = 0;
  for (const period of periodsOf(rule, start, asked)) {
    for (const wall of atPositions(rule.positions, period)) {
      if (wall < start) continue;
      if (wall > asked.to || found >= count || asked.budget.isSpent) return;
      found += 1;
      asked.budget.spendInstance(asked.people);
      if (wall >= asked.from) yield wall;
    }
    if (found >= count || asked.budget.isSpent) return;
  }
}

function atPositions(positions: readonly number[], period: readonly Wall[]): readonly Wall[] {
  if (positions.length === 0) return period;
  return period.filter(
    (_, place) => positions.includes(place + 1) || positions.includes(place - period.length),
  );
}

/** The times in each period of a rule, period by period. */
function periodsOf(rule: RecurrenceRule, start: Wall, asked: Expansion): Generator<readonly Wall[]> {
  const { freq } = rule;
  if (freq === 'SECONDLY' || freq === 'MINUTELY' || freq === 'HOURLY')
    return stepsOf(rule, start, { ...asked, step: STEP_MS[freq] * rule.interval });
  return daysByPeriod(rule, start, asked);
}

/** Where a rule has no count, periods before the time asked for are passed over at once. */
function firstPeriod({ count, interval }: RecurrenceRule, units: number): number {
  return count === undefined ? Math.max(0, Math.floor(units / interval) - 1) : 0;
}

function* daysByPeriod(
  rule: RecurrenceRule,
  start: Wall,
  { from, to, budget }: Expansion,
): Generator<readonly Wall[]> {
  const [startDay, fromDay, toDay] = [dayOfWall(start), dayOfWall(from), dayOfWall(to)];
  const isRuleDay = daysOfRule(rule, startDay);
  const times = timesOfDay(rule, start);
  const { unitsTo, daysOf } = periodUnit(rule, startDay);
  for (let period = firstPeriod(rule, unitsTo(fromDay)); ; period += 1) {
    const [first, end] = daysOf(period * rule.interval);
    if (!(first <= toDay) || budget.isSpent) return;
    budget.spend(end - first);
    const walls: Wall[] = [];
    for (let day = first; day < end; day += 1)
      if (isRuleDay(day)) for (const time of times) walls.push(day * DAY_IN_MS + time);
    budget.spend(walls.length);
    yield walls;
  }
}

type PeriodUnit = {
  /** How many units lie between the start and a day. */
  readonly unitsTo: (day: number) => number;
  /** The days of the period that begins so many units after the start's; the end is not part of it. */
  readonly daysOf: (units: number) => readonly [first: number, end: number];
};

function periodUnit({ freq, weekStart, weeks }: RecurrenceRule, startDay: number): PeriodUnit {
  const { year, month } = civilOf(startDay);
  if (freq === 'YEARLY' && weeks.length > 0) return weekYears(startDay, weekStart);
  if (freq === 'YEARLY')
    return {
      unitsTo: (day) => civilOf(day).year - year,
      daysOf: (units) => [firstOfMonth(year + units, 1), firstOfMonth(year + units + 1, 1)],
    };
  if (freq === 'MONTHLY')
    return {
      unitsTo: (day) => (civilOf(day).year - year) * 12 + civilOf(day).month - month,
      daysOf: (units) => [firstOfMonth(year, month + units), firstOfMonth(year, month + units + 1)],
    };
  const length = freq === 'WEEKLY' ? 7 : 1;
  const first = freq === 'WEEKLY' ? startOfWeek(startDay, weekStart) : startDay;
  return {
    unitsTo: (day) => Math.floor((day - first) / length),
    daysOf: (units) => [first + units * length, first + (units + 1) * length],
  };
}

/** A rule that names weeks goes by the years that weeks count to. */
function weekYears(startDay: number, weekStart: number): PeriodUnit {
  const year = yearOfWeek(startDay, weekStart);
  return {
    unitsTo: (day) => yearOfWeek(day, weekStart) - year,
    daysOf: (units) => [firstWeek(year + units, weekStart), firstWeek(year + units + 1, weekStart)],
  };
}

/** The times of a day on which the rule falls, in milliseconds from midnight. */
function timesOfDay({ hours, minutes, seconds }: RecurrenceRule, start: Wall): readonly number[] {
  const time = start - dayOfWall(start) * DAY_IN_MS;
  const orOfStart = (said: readonly number[], unit: number, most: number): readonly number[] =>
    said.length > 0 ? said : [Math.floor(time / unit) % most];
  return orOfStart(hours, 3_600_000, 24).flatMap((hour) =>
    orOfStart(minutes, 60_000, 60).flatMap((minute) =>
      orOfStart(seconds, 1_000, 60).map((second) => ((hour * 60 + minute) * 60 + second) * 1_000),
    ),
  );
}

type Steps = Expansion & { readonly step: number };

/** By the hour and faster: each step is a period; a day on which the rule does not fall is passed over whole. */
function* stepsOf(
  rule: RecurrenceRule,
  start: Wall,
  { step, from, to, budget }: Steps,
): Generator<readonly Wall[]> {
  const isRuleDay = daysOfRule(rule, dayOfWall(start));
  const expand = withinStep(rule, start);
  let period = rule.count === undefined ? Math.max(0, Math.floor((from - start) / step) - 1) : 0;
  while (start + period * step <= to + step && !budget.isSpent) {
    const at = start + period * step;
    budget.spend(1);
    if (isRuleDay(dayOfWall(at))) {
      yield expand(at);
      period += 1;
    } else {
      const tomorrow = (dayOfWall(at) + 1) * DAY_IN_MS;
      period += Math.max(1, Math.ceil((tomorrow - at) / step));
    }
  }
}

/** The times that one step stands for: none where the rule leaves its hour out, several where it names minutes. */
function withinStep(rule: RecurrenceRule, start: Wall): (at: Wall) => readonly Wall[] {
  const { freq, hours, minutes, seconds } = rule;
  const isLeftOut = (said: readonly number[], value: number): boolean =>
    said.length > 0 && !said.includes(value);
  const [startMinute, startSecond] = [Math.floor(start / 60_000) % 60, Math.floor(start / 1_000) % 60];
  return (at) => {
    const [hour, minute] = [Math.floor(at / 3_600_000) % 24, Math.floor(at / 60_000) % 60];
    if (isLeftOut(hours, (hour + 24) % 24)) return [];
    if (freq !== 'HOURLY' && isLeftOut(minutes, (minute + 60) % 60)) return [];
    if (freq === 'SECONDLY') return isLeftOut(seconds, ((Math.floor(at / 1_000) % 60) + 60) % 60) ? [] : [at];
    const hourStart = Math.floor(at / 3_600_000) * 3_600_000;
    const inHour = freq === 'MINUTELY' ? [minute] : minutes.length > 0 ? minutes : [startMinute];
    const inMinute = seconds.length > 0 ? seconds : [startSecond];
    return inHour.flatMap((one) => inMinute.map((second) => hourStart + one * 60_000 + second * 1_000));
  };
}
