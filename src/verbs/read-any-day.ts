import { type Day, parseDay } from '../core/day.ts';
import { Refusal } from '../core/refusal.ts';
import { readDueDay, readPastDay } from './read-day.ts';
import type { Deps } from './verb.ts';

/** A day before or behind us: "2026-11-23", "tomorrow", "friday", "yesterday". A weekday is the next one. */
export function readAnyDay(text: string, deps: Deps): Day {
  const written = parseDay(text.trim());
  if (written !== undefined) return written;
  try {
    return readDueDay(text, deps);
  } catch (error) {
    if (error instanceof Refusal) return readPastDay(text, deps);
    throw error;
  }
}
