import { LETTER } from '../capture/word-pattern.ts';
import { foldedLine } from './folded-line.ts';

/** Hours of a working day; a favour that takes days takes so many of each. */
const HOURS_A_DAY = 8;

const HALF_HOUR = new RegExp(
  `(?<![${LETTER}])(?:half an hour|half hour|halbe stunde|halben stunde|demi-heure|media hora)(?![${LETTER}])`,
);
const ONE = 'an?|one|eine?[rmn]?|une?|una';
const COUNTED = new RegExp(
  `(?<![${LETTER}.,])(\\d{1,3}(?:[.,]\\d)?|${ONE}|two|zwei|deux|dos|three|drei|trois|tres)[ -]?(?:` +
    '(min|mins|minutes?|minuten?|minutos?)|(h|hrs?|hours?|stunden?|heures?|horas?)|' +
    `(days?|tage?n?|jours?|dias?)|(weeks?|wochen?|semaines?|semanas?))(?![${LETTER}])`,
);
const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  zwei: 2,
  deux: 2,
  dos: 2,
  three: 3,
  drei: 3,
  trois: 3,
  tres: 3,
};
const DAYS_A_WEEK = 5;

/** How many hours a line speaks of: "two hours", "30 min", "3 Tage"; undefined when it says nothing of it. */
export function saidHours(line: string): number | undefined {
  const flat = foldedLine(line);
  if (HALF_HOUR.test(flat)) return 0.5;
  const [, count = '', minutes, hours, days] = COUNTED.exec(flat) ?? [];
  if (count === '') return undefined;
  const many = /^\d/.test(count) ? Number(count.replace(',', '.')) : (WORDS[count] ?? 1);
  if (minutes !== undefined) return many / 60;
  if (hours !== undefined) return many;
  return many * HOURS_A_DAY * (days === undefined ? DAYS_A_WEEK : 1);
}
