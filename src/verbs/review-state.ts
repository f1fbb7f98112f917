import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { Matter } from '../core/matters/matter.ts';
import type { Reader } from '../core/store.ts';
import { mondayOf } from '../core/today/week-of.ts';

/** How many people a review goes through: ten minutes. */
export const REVIEWED_PEOPLE = 20;

/** The review of the week that a day lies in; undefined until it is begun. */
export async function reviewOf(reader: Reader, today: Day): Promise<Matter<'review'> | undefined> {
  const monday = mondayOf(today);
  return (await reader.matters({ kind: 'review' })).find(({ day }) => day === monday);
}

type Review = Matter<'review'>;

export function seenIn(review: Pick<Review, 'people'> | undefined): ReadonlySet<PersonId> {
  return new Set((review?.people ?? []).flatMap(({ part, person }) => (part === 'seen' ? [person] : [])));
}

export function reviewState(review: Pick<Review, 'state'> | undefined): 'new' | 'begun' | 'done' {
  if (!review) return 'new';
  return review.state === 'done' ? 'done' : 'begun';
}
