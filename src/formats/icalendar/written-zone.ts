import { offsetMs, type Wall } from './calendar-time.ts';
import type { ComponentLines } from './component-splitter.ts';
import { ExpansionBudget } from './expansion-budget.ts';
import { type PropertyLine, propertyLine, timesOf } from './property-line.ts';
import { type RecurrenceRule, recurrenceRule } from './recurrence-rule.ts';
import { civilOf, firstOfMonth } from './rule-days.ts';
import { ruleInstances } from './rule-instances.ts';
import type { Zone } from './zone.ts';

/** From a moment on, a clock shows this much more than UTC; `at` is a moment in UTC. */
type Change = { readonly at: number; readonly offset: number };

type Observance = {
  readonly start: Wall;
  readonly from: number;
  readonly to: number;
  readonly rules: readonly RecurrenceRule[];
  readonly dates: readonly Wall[];
};

const YEARS_KEPT = 200;
const DAY_MS = 86_400_000;

/** A zone as a calendar describes it itself (VTIMEZONE): when its clocks change, and to what. */
export function writtenZone(lines: ComponentLines): Zone | undefined {
  const observances = observancesOf(lines);
  const [first] = observances.toSorted((one, other) => one.start - other.start);
  if (!first) return undefined;
  const years = new Map<number, readonly Change[]>();
  const changesNear = (year: number): readonly Change[] => {
    const known = years.get(year);
    if (known) return known;
    const changes = observances
      .flatMap((one) => changesOf(one, year))
      .sort((one, other) => one.at - other.at);
    if (years.size < YEARS_KEPT) years.set(year, changes);
    return changes;
  };
  return {
    offsetAt(utc) {
      const last = changesNear(civilOf(Math.floor(utc / DAY_MS)).year).findLast(({ at }) => at <= utc);
      return last?.offset ?? (utc < first.start - first.from ? first.from : lastBefore(observances, utc));
    },
  };
}

/** Where clocks have not changed for more than a year. */
function lastBefore(observances: readonly Observance[], utc: number): number {
  let best = { at: Number.NEGATIVE_INFINITY, to: 0 };
  for (const { start, from, to, rules, dates } of observances) {
    const until = rules.some((rule) => !rule.until) ? Number.NEGATIVE_INFINITY : start;
    const ends = rules.flatMap(({ until: last }) => (last ? [last.wall] : []));
    for (const wall of [until, start, ...dates, ...ends])
      if (wall - from <= utc && wall > best.at) best = { at: wall, to };
  }
  return best.to;
}

/** The changes from the year before to the end of this one. */
function changesOf({ start, from, to, rules, dates }: Observance, year: number): readonly Change[] {
  const [first, last] = [firstOfMonth(year - 1, 1) * DAY_MS, firstOfMonth(year + 1, 1) * DAY_MS];
  const walls = [start, ...dates].filter((wall) => wall >= first && wall <= last);
  for (const rule of rules) {
    const until = rule.until ? Math.min(last, rule.until.wall + (rule.until.zone ? from : DAY_MS)) : last;
    walls.push(
      ...ruleInstances(rule, start, { from: first, to: until, budget: new ExpansionBudget(DAYS_LOOKED_AT) }),
    );
  }
  return walls.map((wall) => ({ at: wall - from, offset: to }));
}

const MOST_OBSERVANCES = 50;
/** Clocks change by the year; what changes them oftener is no zone. */
const MOST_RULES = 5;
const DAYS_LOOKED_AT = 5_000;

function observancesOf({ lines }: ComponentLines): readonly Observance[] {
  const found: Observance[] = [];
  let inside: PropertyLine[] | undefined;
  for (const text of lines) {
    const line = propertyLine(text);
    if (!line) continue;
    const isPart = /^(?:STANDARD|DAYLIGHT)$/i.test(line.value.trim());
    if (line.name === 'BEGIN' && isPart) inside = [];
    else if (line.name === 'END' && isPart) {
      const one = inside && observanceOf(inside);
      if (one && found.length < MOST_OBSERVANCES) found.push(one);
      inside = undefined;
    } else inside?.push(line);
  }
  return found;
}

function observanceOf(lines: readonly PropertyLine[]): Observance | undefined {
  const named = (name: string): readonly PropertyLine[] => lines.filter((line) => line.name === name);
  const start = named('DTSTART').flatMap(timesOf)[0]?.wall;
  const [from, to] = [named('TZOFFSETFROM')[0], named('TZOFFSETTO')[0]];
  if (start === undefined || !to) return undefined;
  const rules = named('RRULE')
    .slice(0, MOST_RULES)
    .flatMap(({ value }) => recurrenceRule(value) ?? [])
    .filter(({ freq }) => freq === 'YEARLY');
  return {
    start,
    from: offsetMs((from ?? to).value),
    to: offsetMs(to.value),
    rules,
    dates: named('RDATE').flatMap((line) => timesOf(line).map(({ wall }) => wall)),
  };
}
