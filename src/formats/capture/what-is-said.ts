import { type SaidChannel, saidChannels } from './channel-of.ts';
import { clausesOf } from './clauses.ts';
import { clockTimes, type SaidTime } from './clock-times.ts';
import { dayOfLine } from './day-of-line.ts';
import { flatten } from './flatten.ts';
import { followUpOf, type SaidFollowUp } from './follow-up-of.ts';
import { type Language, languagesOf } from './language.ts';
import type { SaidDay, Today } from './said-day.ts';
import { saidDays } from './said-days.ts';
import { isWithin, overlaps, type Span } from './span.ts';
import { type SaidYearlyDay, yearlyDays } from './yearly-days.ts';

/** What a line says before its people are looked at. */
export type WhatIsSaid = {
  readonly flat: string;
  readonly languages: readonly Language[];
  readonly clauses: readonly Span[];
  readonly channels: readonly SaidChannel[];
  /** Every day named, also those of other things. */
  readonly days: readonly SaidDay[];
  readonly day: SaidDay | undefined;
  readonly time: SaidTime | undefined;
  readonly followUp: SaidFollowUp | undefined;
  /** Birthdays and the like; their dates are not when it happened. */
  readonly yearlyDays: readonly SaidYearlyDay[];
};

export function whatIsSaid(line: string, today: Today): WhatIsSaid {
  const flat = flatten(line);
  const languages = languagesOf(flat);
  const clauses = clausesOf(line, flat);
  const days = saidDays(flat, languages, today);
  const followUp = followUpOf(flat, clauses, days);
  const yearly = yearlyDays(line, flat, days);
  // "Her wedding day is 12 June" tells of no feast that I was at.
  const channels = saidChannels(flat, languages).filter(
    (span) => !belongsTo(followUp, span) && !yearly.some((one) => overlaps(one, span)),
  );
  const past = days
    .filter((day) => day !== followUp?.said && !yearly.some((one) => overlaps(one, day)))
    .map((day) => asMeant(day, today));
  const day = dayOfLine(flat, clauses, past, channels);
  const time = timeBeside(
    flat,
    clauses,
    [...channels.slice(0, 1), ...(day === undefined ? [] : [day])],
    followUp,
  );
  return { flat, languages, clauses, channels, days, day, time, followUp, yearlyDays: yearly };
}

/** Ours: a date without its year that is less than two months ahead, and more than eight behind, is the one ahead. */
const SOON_IN_DAYS = 60;
const LONG_AGO_IN_DAYS = 240;

function asMeant({ past, future, ...said }: SaidDay, { day }: Today): SaidDay {
  if (past === undefined || future === undefined)
    return { ...said, ...(past && { past }), ...(future && { future }) };
  const isAhead = future - day < SOON_IN_DAYS && day - past > LONG_AGO_IN_DAYS;
  return isAhead ? { ...said, future } : { ...said, past, future };
}

/** What stands in the clause of a follow-up after its first word tells of then, not of what happened. */
function belongsTo(followUp: SaidFollowUp | undefined, span: Span): boolean {
  return followUp !== undefined && isWithin(span, followUp.clause) && span.end > followUp.words.start;
}

/** A clock time tells when it happened where it stands in one clause with the day or the word of the channel. */
function timeBeside(
  flat: string,
  clauses: readonly Span[],
  anchors: readonly Span[],
  followUp: SaidFollowUp | undefined,
): SaidTime | undefined {
  return clockTimes(flat).find((time) => {
    if (belongsTo(followUp, time)) return false;
    const clause = clauses.find((one) => overlaps(one, time));
    return clause !== undefined && anchors.some((anchor) => isWithin(anchor, clause));
  });
}
