import type { Everybody } from '../core/everybody.ts';

/** Why a list of ties is empty; `otherwise` when there are people and the user is known. */
export function whyNobody<Otherwise extends string>(
  { people, me }: Pick<Everybody, 'people' | 'me'>,
  otherwise: Otherwise,
): 'no_people' | 'me_unknown' | Otherwise {
  if (people.length === 0) return 'no_people';
  return me === undefined ? 'me_unknown' : otherwise;
}
