import type { Day } from '../../core/day.ts';
import type { Span } from './span.ts';

/** Words that name a day, with the day they mean when it lies behind and when it lies ahead. */
export type SaidDay = Span & { readonly past?: Day; readonly future?: Day; readonly minuteOfDay?: number };

/** What a day in words is counted from: today, and the minute of today where the user is. */
export type Today = { readonly day: Day; readonly minuteOfDay: number };
