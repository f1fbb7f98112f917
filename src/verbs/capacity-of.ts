import type { Capacity } from '../core/matters/capacity.ts';
import type { Matter } from '../core/matters/matter.ts';
import { ASSUMED_CAPACITY } from '../core/mutual/week-load.ts';
import type { Reader } from '../core/store.ts';

/** The one matter in which it is kept how much of a week I want to give. */
export async function keptCapacity(reader: Reader): Promise<Matter<'capacity'> | undefined> {
  return (await reader.matters({ kind: 'capacity' }))[0];
}

/** How much of a week I want to give; an assumption until I say it. */
export async function capacityOf(reader: Reader): Promise<Capacity> {
  return (await keptCapacity(reader))?.about ?? ASSUMED_CAPACITY;
}
