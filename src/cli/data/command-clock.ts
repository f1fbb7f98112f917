import { parseDay, startOfDay } from '../../core/day.ts';
import { Refusal } from '../../core/refusal.ts';
import type { World } from '../world.ts';

const NOON_IN_MS = 12 * 3_600_000;

/** The clock of a command: the world's, or noon of the day that --at names. */
export function commandClock(
  at: string | undefined,
  { now, offsetMinutes }: Pick<World, 'now' | 'offsetMinutes'>,
): () => Date {
  if (at === undefined) return now;
  const day = parseDay(at);
  if (day === undefined) throw new Refusal('day_not_readable', at);
  const noonUtc = new Date(startOfDay(day).getTime() + NOON_IN_MS);
  const fixed = new Date(noonUtc.getTime() - offsetMinutes(noonUtc) * 60_000);
  return () => fixed;
}
