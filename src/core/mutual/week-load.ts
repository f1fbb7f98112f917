import type { Day } from '../day.ts';
import type { PersonId } from '../ids.ts';
import type { Capacity } from '../matters/capacity.ts';
import { type Matter, personWith } from '../matters/matter.ts';
import { type Commitment, type GiveLoad, giveLoad } from '../network/benefit/give-load.ts';

/** What a week has room for while nobody has said otherwise. Ours: some minutes on each working day. */
export const ASSUMED_CAPACITY: Capacity = { hoursPerWeek: 3 };

/** What I promised to others and have not done yet. */
export function commitmentsOf(promises: readonly Matter<'promise'>[]): readonly Commitment<PersonId>[] {
  return promises.flatMap((promise) => {
    const person = personWith(promise);
    if (person === undefined || promise.about.of !== 'me') return [];
    const { dueDay, about } = promise;
    return [{ person, hours: about.hours, ...(dueDay !== undefined && { due: dueDay }) }];
  });
}

export function weekLoad(
  promises: readonly Matter<'promise'>[],
  { hoursPerWeek }: Pick<Capacity, 'hoursPerWeek'>,
  today: Day,
): GiveLoad {
  return giveLoad(commitmentsOf(promises), today, hoursPerWeek);
}
