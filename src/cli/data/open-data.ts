import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../core/store.ts';
import type { World } from '../world.ts';
import { type DataPlace, isFile } from './data-place.ts';
import { fillSample } from './fill-sample.ts';

/** Opens the data of a place. The sample network is made when it is asked for; own data only by what writes. */
export async function openData(
  place: DataPlace,
  { create }: { create: boolean },
  world: World,
): Promise<Store> {
  const { database, book } = place;
  const makes = create || place.isSample;
  // Nobody else on this computer has any business in it.
  if (makes) mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const store = await world.openStore({ database, create: makes, ...(book !== undefined && { book }) });
  if (place.isSample) await fillSample(store, world);
  return store;
}

/** For a look ahead: what is there; and where nothing is there yet, an empty database that goes again with its closing. */
export async function openDataInPassing(place: DataPlace, world: World): Promise<Store> {
  if (place.isSample || !isFile(place) || existsSync(place.database))
    return openData(place, { create: false }, world);
  const folder = mkdtempSync(join(tmpdir(), 'mutuals-look-'));
  const store = await world.openStore({ database: join(folder, 'empty.db'), create: true });
  return {
    ...store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
