import type { ParsedResult } from 'chrono-node';
import { casual as german } from 'chrono-node/de';
import { casual as english } from 'chrono-node/en';
import { DAY_IN_MS, dayOf, startOfDay } from '../../core/day.ts';
import type { Language } from './language.ts';
import type { SaidDay, Today } from './said-day.ts';

/**
 * Only these two: on lines of ours chrono 2.10 takes 12 ms in Italian, reads "Mar" out of "María" in Spanish, and
 * lacks "hace dos días", "eergisteren", "há duas semanas". Our own grammar speaks all seven languages.
 */
const PARSERS: Partial<Record<Language, typeof english>> = { en: english, de: german };

/** What our own grammar lacks: "10-nov-2026", "2026/11/10", "3 days earlier". */
export function daysByChrono(flat: string, languages: readonly Language[], today: Today): readonly SaidDay[] {
  // Noon in UTC: chrono counts on the machine's clock face, and no zone skips noon when it changes its clocks.
  const reference = { instant: new Date(startOfDay(today.day).getTime() + DAY_IN_MS / 2), timezone: 0 };
  return languages
    .flatMap((language) => PARSERS[language]?.parse(flat, reference) ?? [])
    .filter(saysADay)
    .map((found) => saidBy(found, today));
}

function saysADay({ text, start }: ParsedResult): boolean {
  return (
    start.isCertain('day') &&
    !start.tags().has('result/relativeDateAndTime') &&
    /\p{L}{3}|\d\D+\d/u.test(text)
  );
}

function saidBy({ index, text, start }: ParsedResult, today: Today): SaidDay {
  const day = dayOf(start.date());
  const place = { start: index, end: index + text.length };
  return day <= today.day ? { ...place, past: day } : { ...place, future: day };
}
