import { mkdirSync } from 'node:fs';
import type { Store } from '../../core/store.ts';
import type { World } from '../world.ts';
import type { DataPlace } from './data-place.ts';
import { fillSample } from './fill-sample.ts';

/** Opens the data of a place. The sample network is made when it is asked for; own data only by what writes. */
export async function openData(
  place: DataPlace,
  { create }: { create: boolean },
  world: World,
): Promise<Store> {
  const makes = create || place.isSample;
  // Nobody else on this computer has any business in it.
  if (makes) mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const store = await world.openStore({ database: place.database, create: makes });
  if (place.isSample) await fillSample(store, world);
  return store;
}
