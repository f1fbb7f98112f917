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

/** The best first. */
export function dormantPeople(
  people: readonly WholePerson[],
  { today, favoursOf }: { readonly today: Day; readonly favoursOf: ReadonlyMap<PersonId, number> },
): readonly Dormant[] {
  const around = kindsAround(people, today);
  const dormant = people
    .filter((person) => mayBeWoken(person, today))
    .map((person): Dormant => {
      const [gapInDays, favours] = [today - (person.lastDay ?? today), favoursOf.get(person.id) ?? 0];
      return { person, gapInDays, favours, novelty: noveltyOfKinds(person, around) };
    });
  return bestFirst(dormant);
}

function bestFirst(dormant: readonly Dormant[]): readonly Dormant[] {
  const likelyTrust = trustByDays();
  const worths = Float64Array.from(
    dormant,
    (one) => (one.novelty ?? UNKNOWN_NOVELTY) * likelyTrust(one.person, one.favours),
  );
  return Array.from(dormant.keys())
    .sort((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0) || byId(dormant[one], dormant[other]))
    .flatMap((at) => dormant[at] ?? []);
}

function mayBeWoken({ isMe, lastDay, activeDays: days, attention, bond }: WholePerson, today: Day): boolean {
  if (isMe || lastDay === undefined || isHidden(attention, today) || isLetGo(bond ?? NO_BOND, lastDay))
    return false;
  return isDormant({ gapInDays: today - lastDay, activeDays: days });
}

/** Most differ in their days alone, so each number of days is thought of once. */
function trustByDays(): (person: WholePerson, favours: number) => number {
  const known = new Map<number, number>();
  return ({ activeDays: days, bond }, favours) => {
    const past = {
      height: days / (days + HALF_HIGH_DAYS),
      outDays: 0,
      inDays: 0,
      favours,
      ...closenessOf(bond),
    };
    if (favours > 0 || bond?.closeness !== undefined) return pastTrust(past);
    const trust = known.get(days) ?? pastTrust(past);
    known.set(days, trust);
    return trust;
  };
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

function byId(one: Dormant | undefined, other: Dormant | undefined): number {
  return (one?.person.id ?? '') < (other?.person.id ?? '') ? -1 : 1;
}
