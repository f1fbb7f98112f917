import { type Day, parseDay } from '../../core/day.ts';
import type { MessageLine } from './message-line.ts';

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DayOrder = (typeof ORDERS)[number];

type Tried = { impossible: number; backwards: number; last: Day | undefined };

/** The day of a line in a given order; undefined for what is no day. */
export function dayIn(
  order: DayOrder,
  { date: [first, second, third] }: Pick<MessageLine, 'date'>,
): Day | undefined {
  if (order === 'ymd') return dayFrom(first, second, third);
  return order === 'dmy' ? dayFrom(third, second, first) : dayFrom(third, first, second);
}

function dayFrom(year: number, month: number, day: number): Day | undefined {
  const full = year < 100 ? 2000 + year : year;
  return parseDay(`${String(full).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * Tells from all lines of a chat in which order its dates are written. The right order has no impossible dates and never
 * goes back in time; where several do, the form speaks: Americans write short numbers, slashes and AM or PM.
 */
export class DayOrderTeller {
  readonly #tried: Readonly<Record<DayOrder, Tried>> = { dmy: fresh(), mdy: fresh(), ymd: fresh() };
  #isAmerican = true;
  #isPadded = true;
  #before = '';

  see(line: MessageLine): void {
    const date = line.date.join(' ');
    if (date === this.#before) return;
    this.#before = date;
    this.#isPadded &&= line.isPadded;
    this.#isAmerican &&= line.parting === '/' && /^(?:[AP]M)$/.test(line.half);
    for (const order of ORDERS) tryOut(this.#tried[order], dayIn(order, line));
  }

  order(): DayOrder {
    const liked = this.#isAmerican && !this.#isPadded ? ORDERS.toSorted(americanFirst) : ORDERS;
    return liked.toSorted((one, other) => this.#faults(one) - this.#faults(other))[0] ?? 'dmy';
  }

  /** An impossible date weighs more than one out of its order: phones are set to a wrong day at times. */
  #faults(order: DayOrder): number {
    const { impossible, backwards } = this.#tried[order];
    return 10 * impossible + backwards;
  }
}

const fresh = (): Tried => ({ impossible: 0, backwards: 0, last: undefined });

function tryOut(tried: Tried, day: Day | undefined): void {
  if (day === undefined) tried.impossible += 1;
  else {
    if (tried.last !== undefined && day < tried.last) tried.backwards += 1;
    tried.last = day;
  }
}

const americanFirst = (one: DayOrder, other: DayOrder): number =>
  Number(other === 'mdy') - Number(one === 'mdy');
