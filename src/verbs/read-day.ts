import { type Day, dayText, parseDay } from '../core/day.ts';
import { Refusal } from '../core/refusal.ts';
import { understandLine } from '../formats/capture/understand.ts';
import { wordsAndDue } from '../formats/capture/words-and-due.ts';
import { today } from './shown.ts';
import type { Deps } from './verb.ts';

/** A day to come, from `2026-11-23`, "tomorrow" or "in 3 weeks". */
export function readFutureDay(text: string, deps: Deps): Day {
  const day = parseDay(text.trim()) ?? spokenDay(text, deps);
  if (day === undefined) throw new Refusal('day_not_readable', text);
  if (day <= today(deps)) throw new Refusal('day_in_past', dayText(day));
  return day;
}

function spokenDay(text: string, deps: Deps): Day | undefined {
  const now = deps.now();
  const understood = understandLine(`follow up ${text}`, {
    now,
    offsetMinutes: deps.offsetMinutes(now),
    known: [],
  });
  return understood.followUp?.day;
}

/** A day on which something happened: "2026-05-05", "yesterday", "last Friday". */
export function readPastDay(text: string, deps: Deps): Day {
  const now = deps.now();
  const offsetMinutes = deps.offsetMinutes(now);
  const written = parseDay(text.trim());
  if (written !== undefined) return written;
  const said = understandLine(text, { now, offsetMinutes, known: [] });
  if (said.dayFrom === undefined) throw new Refusal('day_not_readable', text);
  return said.day;
}

/** A day until when something is to be done, today included: "friday", "today", "the end of the month". */
export function readDueDay(text: string, deps: Deps): Day {
  const on = today(deps);
  const day = parseDay(text.trim()) ?? dueDay(text, on) ?? spokenDay(text, deps);
  if (day === undefined) throw new Refusal('day_not_readable', text);
  if (day < on) throw new Refusal('day_in_past', dayText(day));
  return day;
}

function dueDay(text: string, on: Day): Day | undefined {
  return wordsAndDue(`by ${text}`, { day: on, minuteOfDay: 0 }).due;
}
