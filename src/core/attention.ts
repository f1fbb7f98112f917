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

/** Of two people who turn out to be one the longer rest holds; of two equally long, that of whom one is done with. */
export function longerRest(one: Attention, other: Attention): Attention {
  const until = (attention: Attention): number =>
    attention.state === 'never' ? Number.POSITIVE_INFINITY : attention.until;
  if (until(one) === until(other)) return one.state === 'done' ? one : other;
  return until(one) > until(other) ? one : other;
}
