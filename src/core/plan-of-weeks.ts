import { NO_BOND } from './bond.ts';
import { isLetGo } from './bond-after-answer.ts';
import { contactValue, keepingValue } from './contact-value.ts';
import type { Day } from './day.ts';
import type { WholePerson } from './everybody.ts';
import type { PersonId } from './ids.ts';
import type { Channel } from './interaction.ts';
import { type Capacity, capacity, type KeptTie } from './network/cadence/capacity.ts';
import { type Due, due } from './network/cadence/due.ts';
import { type Plan, type PlanPerson, plan } from './network/cadence/plan.ts';
import type { TargetInterval } from './network/cadence/target-interval.ts';
import { contactCost, type WeekBudget } from './network/cadence/week-budget.ts';
import { questionOf } from './silent-ties.ts';
import { type Away, weekRooms } from './week-rooms.ts';

/**
 * Whom to be in touch with in which of the weeks ahead, as one thing: who is kept at all (everybody with an interval who
 * is not set aside), whether a week has room for them (network/cadence/capacity.ts), and the plan (plan.ts).
 *
 * Whoever has nothing but a rhythm and is silent for so long that it is a question (silent-ties.ts) is asked about
 * before anything is planned; somebody in a layer, or with an interval by hand, is planned all the same, since silence
 * alone moves nobody. Intervals below a week count as a week, as they do in the plan. Cost: O(people log people).
 */
export type KeptPerson = {
  readonly person: WholePerson;
  readonly interval: TargetInterval;
  readonly due: Due;
};

const LEAST_INTERVAL_DAYS = 7;

export function keptPeople(
  people: readonly WholePerson[],
  { away, today }: { readonly away: readonly Away[]; readonly today: Day },
): readonly KeptPerson[] {
  return people.flatMap((person) => {
    const { interval, lastDay, usualGapDays, attention } = person;
    if (!interval || isSetAside(person) || isAskedFirst(person, today)) return [];
    const when = due(
      {
        interval,
        lastDay,
        holidays: away,
        ...(usualGapDays !== undefined && { usualGapDays }),
        ...(attention && { attention }),
      },
      today,
    );
    return when ? [{ person, interval, due: when }] : [];
  });
}

function isSetAside({ isMe, bond = NO_BOND, lastDay }: WholePerson): boolean {
  return isMe || bond.rests || isLetGo(bond, lastDay);
}

/** Left out of the plan until the user has said what the silence means. */
export function isAskedFirst(person: WholePerson, today: Day): boolean {
  const hasOnlyRhythm = person.layer === undefined && person.interval?.from === 'rhythm';
  return hasOnlyRhythm && questionOf(person, today) !== undefined;
}

export type WeeksAsked = {
  readonly budget: WeekBudget;
  readonly weeks: number;
  readonly away: readonly Away[];
  readonly today: Day;
  /** How the two are mostly in touch. */
  readonly channelOf: (person: PersonId) => Channel | undefined;
};

export type PlanOfWeeks = { readonly capacity: Capacity<PersonId>; readonly plan: Plan<PersonId> };

export function planOfWeeks(kept: readonly KeptPerson[], asked: WeeksAsked): PlanOfWeeks {
  return {
    capacity: capacity(
      kept.map((one) => keptTie(one, asked)),
      asked.budget,
    ),
    plan: plan(
      kept.map((one) => planPerson(one, asked)),
      weekRooms(asked),
    ),
  };
}

function keptTie({ person, interval }: KeptPerson, asked: WeeksAsked): KeptTie<PersonId> {
  const { bond = NO_BOND, layer } = person;
  const isIntervalByHand = interval.from === 'hand';
  const isPlacedByHand = bond.layer !== undefined && bond.layer !== 'none';
  const cost = costOf(person, asked);
  return {
    id: person.id,
    // Who is let go is whose tie counts least, however long a contact with them takes.
    value: keepingValue(person) * cost,
    cost,
    intervalDays: intervalDays(interval),
    layer,
    isIntervalByHand,
    isProtected: bond.isKin || isPlacedByHand || isIntervalByHand,
  };
}

function planPerson({ person, interval, due: { day } }: KeptPerson, asked: WeeksAsked): PlanPerson<PersonId> {
  const group = groupOf(person, asked.channelOf(person.id));
  return {
    id: person.id,
    dueInDays: day - asked.today,
    intervalDays: intervalDays(interval),
    value: contactValue(person),
    cost: costOf(person, asked),
    ...(group !== undefined && { group }),
  };
}

/** With whom several can be met at once: those of one firm; of one place, who are mostly met in person. */
function groupOf({ firm, kinds }: WholePerson, channel: Channel | undefined): string | undefined {
  if (firm !== undefined) return `firm ${firm}`;
  const isMet = channel === 'meeting' || channel === 'event';
  return isMet && kinds.place !== undefined ? `place ${kinds.place}` : undefined;
}

/** A mail while it is not known how the two are in touch. */
function costOf({ id }: WholePerson, { budget, channelOf }: WeeksAsked): number {
  return contactCost(channelOf(id) ?? 'mail', budget.unit);
}

function intervalDays({ days }: TargetInterval): number {
  return Math.max(LEAST_INTERVAL_DAYS, days);
}
