import { z } from 'zod';
import type { Bond } from '../core/bond.ts';

/** What the user said of a tie; a field that was not said is missing. */
export const bondView = z.object({
  closeness: z.int().min(1).max(5).optional().describe('1 hardly, 5 as close as can be'),
  family: z.boolean(),
  everyDays: z.int().optional(),
  layer: z.enum(['5', '15', '50', '150', 'none']).optional().describe('by hand'),
  resting: z.boolean().describe('needs no tending'),
});
export type BondView = z.output<typeof bondView>;

export function shownBond(bond: Bond): BondView {
  return {
    family: bond.isKin,
    resting: bond.rests,
    ...(bond.closeness !== undefined && { closeness: bond.closeness }),
    ...(bond.intervalDays !== undefined && { everyDays: bond.intervalDays }),
    ...(bond.layer !== undefined && { layer: `${bond.layer}` }),
  };
}
