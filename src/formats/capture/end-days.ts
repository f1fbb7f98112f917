import type { Day } from '../../core/day.ts';
import { dateOf, daysInMonth, monthOf, nextWeekday, plusDays, yearOf } from './calendar.ts';
import type { SaidDay, Today } from './said-day.ts';
import { wordPattern } from './word-pattern.ts';

const FRIDAY = 5;
type End = { readonly words: RegExp; readonly day: (today: Day) => Day };

/** A week ends on Friday, as those who promise something mean it. */
const ENDS: readonly End[] = [
  {
    words: wordPattern(
      'end of next week|ende (?:der )?nachste[rn]? woche|ende kommender woche|fin de (?:la )?semaine prochaine|finales de la proxima semana',
    ),
    day: (today) => plusDays(weekEnd(today), 7),
  },
  {
    words: wordPattern(
      'end of (?:the|this) week|ende (?:der|dieser) woche|(?:en )?fin de (?:la |cette )?semaine|fin(?:ales)? de (?:la|esta) semana',
    ),
    day: (today) => weekEnd(today),
  },
  {
    words: wordPattern(
      'end of (?:the|this) month|(?:zum )?(?:ende (?:des|dieses) monats|monatsende)|(?:en |a la )?fin (?:du|de ce) mois|fin(?:ales)? de(?:l| este) mes',
    ),
    day: (today) => monthEnd(today),
  },
  {
    words: wordPattern(
      "end of (?:the|this) year|(?:zum )?(?:ende des jahres|jahresende)|fin (?:de )?l'annee",
    ),
    day: (today) => dateOf(yearOf(today), 11, 31) ?? today,
  },
];

/** The Friday that comes, or today when it is one. */
const weekEnd = (today: Day): Day => nextWeekday(plusDays(today, -1), FRIDAY);

function monthEnd(today: Day): Day {
  const [year, month] = [yearOf(today), monthOf(today)];
  return dateOf(year, month, daysInMonth(year, month)) ?? today;
}

/** "By the end of the week": always ahead, or today. */
export function endDays(flat: string, { day: today }: Today): readonly SaidDay[] {
  return ENDS.flatMap(({ words, day }) =>
    [...flat.matchAll(words)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      future: day(today),
    })),
  );
}
