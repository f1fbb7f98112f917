import { TOLERANCE } from './due.ts';
import { worthPerCost } from './let-go.ts';
import { type Fit, putInWeek, type WeekBoard, weekBoard } from './week-board.ts';

/**
 * Whom to contact in which of the weeks ahead (13 make a quarter).
 *
 *   maximise F = Σ_{(j,t) planned} v_j      so that Σ_{j in t} c_j ≤ K_t      v_j as in tie-value.ts
 *
 * v_j worth of a contact, c_j its cost, K_t room of week t. To find the best plan is a knapsack for each week, so we go
 * down the ranking by worth per minute (v_j / c_j; then who is due earlier; then by id) and give each person all their
 * contacts before the next one gets any: in the due week d or, where that is better for the whole, up to z weeks later.
 *
 *   d = max(0, ⌊days until due / 7⌋), after a contact in week t: d = t + max(1, round(I / 7))     z = round(I / 35)
 *   even level L = (Σ_j c_j · contacts that j asks for) / weeks
 *
 * What holds (held by tests, in these words):
 * 1. No week takes more than K_t.
 * 2. Wherever i has waited beyond z, week t without those who rank after i has no room for i, for each t from d until i
 *    is reached. So nobody is left waiting for somebody who is worth less and takes as long or longer.
 * 3. More room never makes the plan worse: the first person down the ranking whose weeks change gets a better one, where
 *    together is better than even, even than squeezed, squeezed than none, and earlier than later. F itself may still
 *    fall, when a long contact takes the place of several short ones further down.
 * 4. Only contacts that had no room below L while they could wait stand above it.
 * Intervals below a week are planned as weekly. Greedy by worth per minute: Dantzig 1957 (Operations Research).
 * Cost: O(n log n + contacts · weeks).
 */
export type PlanPerson<Id> = {
  readonly id: Id;
  /** Below 0 when they are late. */
  readonly dueInDays: number;
  readonly intervalDays: number;
  /** v_j */
  readonly value: number;
  /** c_j */
  readonly cost: number;
  /** A place or firm where several can be met at once. */
  readonly group?: string;
};

export type PlannedContact<Id> = {
  readonly id: Id;
  readonly week: number;
  readonly dueWeek: number;
  readonly fit: Fit;
};

export type Plan<Id> = {
  /** Each week with its contacts down the ranking. */
  readonly weeks: readonly { readonly contacts: readonly PlannedContact<Id>[]; readonly load: number }[];
  /** Who is due and finds no room; `isLate` when waiting until after the plan is beyond their tolerance. */
  readonly without: readonly { readonly id: Id; readonly dueWeek: number; readonly isLate: boolean }[];
  readonly evenLevel: number;
};

const DAYS_A_WEEK = 7;

/** `capacities` holds the room of each week, 0 on holidays. Ids are distinct; their order does not matter. */
export function plan<Id extends string | number>(
  people: readonly PlanPerson<Id>[],
  capacities: readonly number[],
): Plan<Id> {
  const ranked = ranking(people);
  const evenLevel = levelOf(ranked, capacities.length);
  const board = weekBoard(capacities, evenLevel);
  const weeks: PlannedContact<Id>[][] = capacities.map(() => []);
  const without: { id: Id; dueWeek: number; isLate: boolean }[] = [];
  for (const person of ranked) {
    const { contacts, missedWeek } = contactsOf(person, board);
    for (const contact of contacts) weeks[contact.week]?.push(contact);
    if (missedWeek !== undefined)
      without.push({
        id: person.id,
        dueWeek: missedWeek,
        isLate: missedWeek + mayWait(person) < capacities.length,
      });
  }
  const filled = weeks.map((contacts, week) => ({ contacts, load: board.loads[week] ?? 0 }));
  return { weeks: filled, without, evenLevel };
}

/** Who comes first when there is not room for all. */
export function ranking<Id extends string | number>(
  people: readonly PlanPerson<Id>[],
): readonly PlanPerson<Id>[] {
  const worth = Float64Array.from(people, worthPerCost);
  const order = Array.from(people.keys()).sort((one, other) => {
    const byWorth = (worth[other] ?? 0) - (worth[one] ?? 0);
    const [first, second] = [people[one], people[other]];
    if (byWorth || !first || !second) return byWorth;
    return first.dueInDays - second.dueInDays || (first.id < second.id ? -1 : 1);
  });
  return order.flatMap((at) => people[at] ?? []);
}

/** z */
export function mayWait({ intervalDays }: { readonly intervalDays: number }): number {
  return Math.round((TOLERANCE * intervalDays) / DAYS_A_WEEK);
}

function contactsOf<Id>(
  person: PlanPerson<Id>,
  board: WeekBoard,
): { readonly contacts: readonly PlannedContact<Id>[]; readonly missedWeek: number | undefined } {
  const { id, cost, group } = person;
  const last = board.capacities.length - 1;
  const contacts: PlannedContact<Id>[] = [];
  let dueWeek = firstWeek(person);
  while (dueWeek <= last) {
    const lastWeek = Math.min(last, dueWeek + mayWait(person));
    const found = putInWeek(board, { cost, group, dueWeek, lastWeek });
    if (!found) return { contacts, missedWeek: dueWeek };
    contacts.push({ id, dueWeek, ...found });
    dueWeek = found.week + weeksBetween(person);
  }
  return { contacts, missedWeek: undefined };
}

function firstWeek({ dueInDays }: { readonly dueInDays: number }): number {
  return Math.max(0, Math.floor(dueInDays / DAYS_A_WEEK));
}

function weeksBetween({ intervalDays }: { readonly intervalDays: number }): number {
  return Math.max(1, Math.round(intervalDays / DAYS_A_WEEK));
}

/** L, as if everybody were contacted when due. */
function levelOf<Id>(ranked: readonly PlanPerson<Id>[], weeks: number): number {
  let total = 0;
  for (const person of ranked) {
    const first = firstWeek(person);
    if (first < weeks) total += person.cost * (1 + Math.floor((weeks - 1 - first) / weeksBetween(person)));
  }
  return weeks > 0 ? total / weeks : 0;
}
