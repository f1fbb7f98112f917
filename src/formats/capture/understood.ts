import type { Day } from '../../core/day.ts';
import type { Channel } from '../../core/interaction.ts';
import type { Span } from './span.ts';
import type { SaidYearlyDay } from './yearly-days.ts';

export type SaidPerson = Span & {
  /** As written, without title and possessive. */
  readonly phrase: string;
  /** Who may be meant: nobody known, one, or several to choose from. */
  readonly knownIds: readonly string[];
  /** One was in contact with them, or only spoke of them. */
  readonly part: 'with' | 'mentioned';
};

export type MarkedSpan = Span & { readonly kind: 'day' | 'channel' | 'person' | 'followUp' };

/** What was understood of a line. The line itself stays whole. */
export type Understood = {
  /** The line to the letter. */
  readonly text: string;
  readonly channel: Channel;
  /** The day it happened: today when the line names none. */
  readonly day: Day;
  /** The words the day was read from. */
  readonly dayFrom?: string;
  /** The time of day where the user is, when the line says it. */
  readonly minuteOfDay?: number;
  readonly people: readonly SaidPerson[];
  readonly followUp?: { readonly day: Day; readonly phrase: string };
  /** On which days somebody was born or married, where the line tells it. */
  readonly yearlyDays?: readonly SaidYearlyDay[];
  /** For a mail, a call or a message, when the line tells: from me or to me. */
  readonly direction?: 'out' | 'in';
  /** Stretches to highlight, in order, none overlapping. */
  readonly spans: readonly MarkedSpan[];
  /** The words that no span covers. */
  readonly rest: readonly string[];
};
