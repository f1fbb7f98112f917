import type { Day } from './day.ts';

/** What a calendar of another program is to show of this network. All of it is of whole days. */
export type CalendarEntry =
  | {
      readonly kind: 'birthday' | 'anniversary';
      /** The same entry written again has the same id. */
      readonly id: string;
      readonly name: string;
      /** `1815-12-10`, or `--12-10` when the year is not known. */
      readonly date: string;
    }
  | {
      /** To be in touch: a reminder, or the day that the plan of weeks has for somebody. */
      readonly kind: 'catch-up';
      readonly id: string;
      readonly title: string;
      readonly day: Day;
      readonly note?: string;
    };
