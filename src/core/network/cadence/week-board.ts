/**
 * The weeks that a plan fills, and the rule by which a contact finds its week. In this order, the first that has room:
 *
 *   together   a week in which somebody of the same place or firm stands already, while the contact may wait
 *   even       a week, while the contact may wait, that stays at or below the even level
 *   squeezed   any week from the due one on, up to all that the week has room for
 *
 * Within each the earliest week wins. *Together* keeps to the even level too. Cost: O(weeks) for each contact.
 */
export type Fit = 'together' | 'even' | 'squeezed';

export type WeekBoard = {
  readonly capacities: readonly number[];
  /** L: what each week would hold if all were alike. */
  readonly evenLevel: number;
  readonly loads: Float64Array;
  /** In which weeks each place or firm stands. */
  readonly groupWeeks: Map<string, Uint8Array>;
};

export type Wanted = {
  readonly cost: number;
  readonly group: string | undefined;
  readonly dueWeek: number;
  /** The last week in which the contact is still on time. */
  readonly lastWeek: number;
};

export function weekBoard(capacities: readonly number[], evenLevel: number): WeekBoard {
  return { capacities, evenLevel, loads: new Float64Array(capacities.length), groupWeeks: new Map() };
}

/** Writes the contact into its week; undefined when no week has room. */
export function putInWeek(
  board: WeekBoard,
  wanted: Wanted,
): { readonly week: number; readonly fit: Fit } | undefined {
  const { dueWeek, lastWeek, group, cost } = wanted;
  const mates = group === undefined ? undefined : board.groupWeeks.get(group);
  const isEven = (week: number): boolean => hasRoom(board, week, cost, board.evenLevel);
  const together = mates && firstWeek(dueWeek, lastWeek, (week) => mates[week] === 1 && isEven(week));
  if (together !== undefined) return written(board, wanted, together, 'together');
  const even = firstWeek(dueWeek, lastWeek, isEven);
  if (even !== undefined) return written(board, wanted, even, 'even');
  const last = board.capacities.length - 1;
  const any = firstWeek(dueWeek, last, (week) => hasRoom(board, week, cost, Number.POSITIVE_INFINITY));
  return any === undefined ? undefined : written(board, wanted, any, 'squeezed');
}

function hasRoom({ loads, capacities }: WeekBoard, week: number, cost: number, level: number): boolean {
  return (loads[week] ?? 0) + cost <= Math.min(capacities[week] ?? 0, level);
}

function firstWeek(from: number, to: number, fits: (week: number) => boolean): number | undefined {
  for (let week = from; week <= to; week++) if (fits(week)) return week;
  return undefined;
}

function written(
  { loads, capacities, groupWeeks }: WeekBoard,
  { cost, group }: Wanted,
  week: number,
  fit: Fit,
): { readonly week: number; readonly fit: Fit } {
  loads[week] = (loads[week] ?? 0) + cost;
  if (group !== undefined) {
    const weeks = groupWeeks.get(group) ?? new Uint8Array(capacities.length);
    weeks[week] = 1;
    groupWeeks.set(group, weeks);
  }
  return { week, fit };
}
