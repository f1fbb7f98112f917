/**
 * Which ties a week without room for all would do without: those whose contacts give least per minute, v_j / c_j, in that
 * order, until the rest has room; then whoever of them fits again is taken back, the most worth first. Nobody who is
 * protected (kin, or placed by hand) is among them.
 * Greedy as for the knapsack problem (Dantzig 1957, Operations Research). Cost: O(n log n).
 */
export type WeeklyTie<Id> = {
  readonly id: Id;
  /** v_j, of one contact. */
  readonly value: number;
  /** c_j, of one contact, in the unit of the week. */
  readonly cost: number;
  readonly intervalDays: number;
};

const DAYS_A_WEEK = 7;

/** c_j · 7 / I_j */
export function weeklyCost({ cost, intervalDays }: Omit<WeeklyTie<unknown>, 'id' | 'value'>): number {
  return (cost * DAYS_A_WEEK) / intervalDays;
}

/** Worth most per minute first, then by id; a contact that takes no time is worth any. */
function byWorth<Id extends string | number>(
  one: Pick<WeeklyTie<Id>, 'id' | 'value' | 'cost'>,
  other: Pick<WeeklyTie<Id>, 'id' | 'value' | 'cost'>,
): number {
  const [first, second] = [worthPerCost(one), worthPerCost(other)];
  if (first !== second) return second > first ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

export function worthPerCost({ value, cost }: { readonly value: number; readonly cost: number }): number {
  return cost > 0 ? value / cost : Number.POSITIVE_INFINITY;
}

/** The ties to let go so that `excess` is freed each week, the least worth first; all of them when even that is not enough. */
export function letGo<Id extends string | number, Tie extends WeeklyTie<Id>>(
  ties: readonly Tie[],
  excess: number,
): readonly Tie[] {
  const going: Tie[] = [];
  let freed = 0;
  for (const tie of [...ties].sort(byWorth).reverse()) {
    if (freed >= excess) break;
    going.push(tie);
    freed += weeklyCost(tie);
  }
  const takenBack = new Set<Tie>();
  for (const tie of [...going].reverse()) {
    if (freed - weeklyCost(tie) < excess) continue;
    freed -= weeklyCost(tie);
    takenBack.add(tie);
  }
  return going.filter((tie) => !takenBack.has(tie));
}
