import { type Day, dayText, parseDay } from '../core/day.ts';
import { Refusal } from '../core/refusal.ts';
import { understandLine } from '../formats/capture/understand.ts';
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
