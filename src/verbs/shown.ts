import type { Act } from '../core/act.ts';
import { type Day, dayOf, dayText } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import type { Deps } from './verb.ts';
import type { ActView, PersonLineView } from './views.ts';

/** The calendar day it is for the user. */
export function today(deps: Deps): Day {
  const now = deps.now();
  return dayOf(now, deps.offsetMinutes(now));
}

/** The user's calendar day of a moment. */
export function localDay(at: Date, deps: Deps): Day {
  return dayOf(at, deps.offsetMinutes(at));
}

export function shownLine(line: PersonLine, on: Day): PersonLineView {
  return {
    id: line.id,
    name: line.name,
    ...(line.organisation !== undefined && { organisation: line.organisation }),
    ...(line.title !== undefined && { title: line.title }),
    sources: [...line.sources],
    records: line.records,
    strength: rounded(line.shown, 3),
    strengthWord: strengthWord(line.shown),
    ...(line.lastDay !== undefined && { lastContact: dayText(line.lastDay), silentDays: on - line.lastDay }),
    ...(line.lastDirection && { lastDirection: line.lastDirection }),
    contactDays: line.activeDays,
    ...(line.usualGapDays !== undefined && { usualGapDays: rounded(line.usualGapDays, 2) }),
    ...(line.quiet !== undefined && { quiet: rounded(line.quiet, 3) }),
    ...(line.alive !== undefined && { alive: rounded(line.alive, 3) }),
    stage: line.stage,
    known: line.known,
    ...(line.layer !== undefined && { layer: line.layer }),
    ...(line.interval && { everyDays: rounded(line.interval.days, 1) }),
    ...(line.waiting && {
      waiting: {
        owedBy: line.waiting.owedBy,
        since: dayText(line.waiting.since),
        chance: rounded(line.waiting.chance, 3),
      },
    }),
  };
}

function strengthWord(shown: number): PersonLineView['strengthWord'] {
  if (shown <= 0) return 'none';
  if (shown < 0.15) return 'faint';
  if (shown < 0.4) return 'light';
  return shown < 0.7 ? 'steady' : 'strong';
}

export function shownAct(act: Act): ActView {
  return {
    id: act.id,
    verb: act.verb,
    by: act.by,
    at: act.at.toISOString(),
    line: act.line,
    ...(act.undoneAt && { undoneAt: act.undoneAt.toISOString() }),
  };
}

export function shownIfDone(act: Act | undefined): { act?: ActView } {
  return act ? { act: shownAct(act) } : {};
}

export function rounded(value: number, places: number): number {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
}
