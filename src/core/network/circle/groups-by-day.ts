import type { SeenGroup } from './seen-group.ts';
import { firstOrder, stableOrder } from './stable-order.ts';

/** Days are 24 bits wide, half of them before 1970 (pair-stamp.ts). */
const FIRST_DAY = -(2 ** 23);
const DIGIT = 4096;

/** The earliest day first. What is told day by day already is not sorted again. Cost: O(groups). */
export function inOrderOfDays(groups: readonly SeenGroup[]): readonly SeenGroup[] {
  if (groups.every(({ day }, at) => day >= (groups[at - 1]?.day ?? day))) return groups;
  const days = Uint32Array.from(groups, ({ day }) => day - FIRST_DAY);
  const early = days.map((day) => day % DIGIT);
  const late = days.map((day) => Math.floor(day / DIGIT));
  const order = stableOrder(stableOrder(firstOrder(days.length), early, DIGIT), late, DIGIT);
  return Array.from(order, (place) => groups[place]).filter((group) => group !== undefined);
}
