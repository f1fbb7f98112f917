import type { Everybody } from '../everybody.ts';
import { keptWith } from '../goals/kept-with.ts';

/** What people do: the axes on which a kind can be new to somebody. */
export const WORK_AXES = ['field', 'function'] as const;
type WorkAxis = (typeof WORK_AXES)[number];

export type FirstDays = Readonly<Record<WorkAxis, ReadonlyMap<string, number>>>;

const kept = keptWith<Everybody, FirstDays>();

/** Since when I have been in touch with somebody of each kind; of my own since ever. Cost: O(people) once for everybody(). */
export function firstDaysOfKinds(everybody: Everybody): FirstDays {
  return kept(everybody, '', () => {
    const days: Record<WorkAxis, Map<string, number>> = { field: new Map(), function: new Map() };
    for (const { kinds, firstDay, isMe } of everybody.people) {
      const day = isMe ? Number.NEGATIVE_INFINITY : firstDay;
      if (day === undefined) continue;
      for (const axis of WORK_AXES) {
        const kind = kinds[axis];
        if (kind !== undefined) days[axis].set(kind, Math.min(days[axis].get(kind) ?? day, day));
      }
    }
    return days;
  });
}
