import { birthday } from '../identity/birthday.ts';

/** Which number comes first in a day that is written with slashes. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

const SLASHED = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?(?: .*)?$/;

/** How a column of days is written: one day after the twelfth tells it for all. */
export function dayOrder(cells: readonly string[]): DayOrder {
  let [first, second] = [0, 0];
  for (const cell of cells) {
    const parts = SLASHED.exec(cell.trim());
    first = Math.max(first, Number(parts?.[1] ?? 0));
    second = Math.max(second, Number(parts?.[2] ?? 0));
  }
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : 'unknown';
}

/** A birthday by the order of its column; undefined when it can be read in two ways. */
export function dayByOrder(cell: string, order: DayOrder): string | undefined {
  const parts = SLASHED.exec(cell.trim());
  if (!parts || /^\d{1,2}\.\d{1,2}\./.test(cell.trim())) return birthday(cell);
  const [one = '', other = '', year] = parts.slice(1);
  if (one === other) return birthday(`${year ?? '-'}-${two(one)}-${two(other)}`);
  if (order === 'unknown') return undefined;
  const [month, day] = order === 'day-first' ? [other, one] : [one, other];
  return birthday(`${year ?? '-'}-${two(month)}-${two(day)}`);
}

function two(number: string): string {
  return number.padStart(2, '0');
}
