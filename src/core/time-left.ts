import type { Progress } from './ports.ts';

/** After so many milliseconds what was measured of the pace counts half. Chosen by us: calm, and soon right again. */
const HALF_LIFE_MS = 5_000;
/** Before that the pace is not known well enough to be told. */
const LEAST_MS = 2_000;

/** Tells from what is reported how many seconds are left; nothing while the pace or the whole is not known. */
export type TimeLeft = (progress: Progress, atMs: number) => number | undefined;

type Pace = {
  readonly of: string;
  readonly beganAt: number;
  readonly at: number;
  readonly done: number;
  /** In units a millisecond. */
  readonly rate: number | undefined;
};

/** The pace is smoothed, so that the time left does not jump; other work (another unit, another whole) begins anew. */
export function timeLeft(): TimeLeft {
  let pace: Pace | undefined;
  return ({ done, total, unit }, at) => {
    const of = `${unit} ${total}`;
    pace =
      pace?.of === of && done >= pace.done
        ? nextPace(pace, done, at)
        : { of, beganAt: at, at, done, rate: undefined };
    if (total === undefined || !pace.rate || at - pace.beganAt < LEAST_MS) return undefined;
    return Math.max(0, total - done) / pace.rate / 1000;
  };
}

function nextPace(pace: Pace, done: number, at: number): Pace {
  const elapsed = at - pace.at;
  if (elapsed <= 0) return { ...pace, done };
  const rate = (done - pace.done) / elapsed;
  const old = 0.5 ** (elapsed / HALF_LIFE_MS);
  return { ...pace, at, done, rate: pace.rate === undefined ? rate : old * pace.rate + (1 - old) * rate };
}

/** "about 2 minutes left": never more exact than the guess is. */
export function timeLeftWords(seconds: number): string {
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.round(seconds / 10) * 10} seconds left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 2) return 'about a minute left';
  if (minutes < 90) return `about ${minutes} minutes left`;
  return `about ${Math.round(seconds / 3600)} hours left`;
}
