import type { Day } from './day.ts';
import type { PersonId } from './ids.ts';

/** What the user has said about being reminded of a person: not before a day, or not at all. */
export type Attention =
  | { readonly state: 'done'; readonly until: Day }
  | { readonly state: 'snoozed'; readonly until: Day }
  | { readonly state: 'never' };

/** Something to come back to with a person on a day. */
export type Reminder = {
  readonly id: string;
  readonly person: PersonId;
  readonly day: Day;
  readonly about: string;
  readonly settledAt?: Date;
};
