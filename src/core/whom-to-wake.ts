import { NO_BOND } from './bond.ts';
import { isLetGo } from './bond-after-answer.ts';
import type { Day } from './day.ts';
import type { WholePerson } from './everybody.ts';
import type { PersonId } from './ids.ts';
import { activeDays } from './network/active-day.ts';
import type { ContactDay } from './network/contact-day.ts';
import { isDormant, type Sleeper } from './network/dormant/dormant-ties.ts';
import { pastTrust } from './network/dormant/past-trust.ts';
import { strengthAtHeight } from './network/dormant/strength-at-height.ts';
import { displayStrength } from './network/tie-strength.ts';
import { kindsAround, noveltyOfKinds } from './novelty-of-kinds.ts';
import { isHidden } from './today.ts';

/**
 * Who of the past may be woken, ranked by what is at hand for everybody, so that days need to be read of the best only
 * (network/dormant then ranks these as it should be). The same trust times novelty, with n / (n + 10) in place of the
 * height of a tie with n days of contact, and nothing of who wrote. Cost: O(people), O(n log n) in the dormant.
 */
const HALF_HIGH_DAYS = 10;
const UNKNOWN_NOVELTY = 0.5;

export type Dormant = {
  readonly person: WholePerson;
  readonly gapInDays: number;
  readonly favours: number;
  readonly novelty: number | undefined;
};

export function dormantPeople(
  people: readonly WholePerson[],
  { today, favoursOf }: { readonly today: Day; readonly favoursOf: ReadonlyMap<PersonId, number> },
): readonly Dormant[] {
  const around = kindsAround(people, today);
  return people
    .filter((person) => mayBeWoken(person, today))
    .map((person) => {
      const [gapInDays, favours] = [today - (person.lastDay ?? today), favoursOf.get(person.id) ?? 0];
      return { person, gapInDays, favours, novelty: noveltyOfKinds(person, around) };
    })
    .map((one) => ({ one, worth: likelyWorth(one) }))
    .sort((first, second) => second.worth - first.worth || byId(first.one, second.one))
    .map(({ one }) => one);
}

function mayBeWoken({ isMe, lastDay, activeDays: days, attention, bond }: WholePerson, today: Day): boolean {
  if (isMe || lastDay === undefined || isHidden(attention, today) || isLetGo(bond ?? NO_BOND, lastDay))
    return false;
  return isDormant({ gapInDays: today - lastDay, activeDays: days });
}

function likelyWorth({ person, favours, novelty = UNKNOWN_NOVELTY }: Dormant): number {
  const { activeDays: days, bond } = person;
  const height = days / (days + HALF_HIGH_DAYS);
  return novelty * pastTrust({ height, outDays: 0, inDays: 0, favours, ...closenessOf(bond) });
}

/** What network/dormant asks of one person; `days` are theirs and `median` that of the user's ties. */
export function sleeperOf(
  { person, gapInDays, favours, novelty }: Dormant,
  { days, median, today }: { days: readonly ContactDay[]; median: number; today: Day },
): Sleeper<PersonId> {
  const active = activeDays(days, today);
  return {
    id: person.id,
    gapInDays,
    activeDays: active.length,
    novelty,
    past: {
      height: displayStrength(strengthAtHeight(days, today)?.strength ?? 0, median),
      outDays: active.filter(({ out }) => out > 0).length,
      inDays: active.filter((day) => day.in > 0).length,
      favours,
      ...closenessOf(person.bond),
    },
  };
}

function closenessOf(bond: WholePerson['bond']): Pick<Sleeper<PersonId>['past'], 'closeness'> {
  return bond?.closeness === undefined ? {} : { closeness: bond.closeness };
}

function byId({ person: one }: Dormant, { person: other }: Dormant): number {
  return one.id < other.id ? -1 : 1;
}
