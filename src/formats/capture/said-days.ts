import { hoursAgo } from './clock-times.ts';
import { DAY_RULES } from './day-rules.ts';
import { daysByChrono } from './days-by-chrono.ts';
import { endDays } from './end-days.ts';
import { feastDays } from './feast-days.ts';
import type { Language } from './language.ts';
import { numericDays } from './numeric-days.ts';
import type { SaidDay, Today } from './said-day.ts';
import { overlaps } from './span.ts';

/** All days that the line names, in order, none overlapping. Our own grammar first, then what chrono finds besides. */
export function saidDays(flat: string, languages: readonly Language[], today: Today): readonly SaidDay[] {
  const own = apart([
    ...endDays(flat, today),
    ...numericDays(flat, today),
    ...hoursAgo(flat, today),
    ...languages.flatMap((language) => spokenDays(flat, language, today)),
    ...feastDays(flat, today),
  ]);
  if (own.length > 0) return own;
  const english = languages.includes('en') ? [] : spokenDays(flat, 'en', today);
  return apart([...english, ...daysByChrono(flat, languages, today)]);
}

function spokenDays(flat: string, language: Language, today: Today): readonly SaidDay[] {
  return (DAY_RULES.get(language) ?? []).flatMap(({ pattern, meaning }) =>
    [...flat.matchAll(pattern)].flatMap((match) => {
      const meant = meaning(match.groups ?? {}, today.day);
      return meant === undefined
        ? []
        : [{ start: match.index, end: match.index + match[0].length, ...meant }];
    }),
  );
}

/** "Tuesday, 17 November" is one day, and the date says which. */
function withoutDoubles(days: readonly SaidDay[]): readonly SaidDay[] {
  return days.flatMap((day, i) => {
    const [before, next] = [days[i - 1], days[i + 1]];
    if (next !== undefined && isWeekday(day) && next.start - day.end <= 2) return [];
    return before !== undefined && isWeekday(before) && day.start - before.end <= 2
      ? [{ ...day, start: before.start }]
      : [day];
  });
}

const isWeekday = ({ past, future }: SaidDay): boolean =>
  past !== undefined && future !== undefined && future - past <= 7;

/** What comes first keeps its words. */
function apart(days: readonly SaidDay[]): readonly SaidDay[] {
  const kept: SaidDay[] = [];
  for (const day of days) if (!kept.some((other) => overlaps(other, day))) kept.push(day);
  return withoutDoubles(kept.sort((a, b) => a.start - b.start));
}
