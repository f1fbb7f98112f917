import { Refusal } from '../../core/refusal.ts';
import type { Store } from '../../core/store.ts';
import type { GlobalFlags } from '../command/global-flags.ts';
import { type DataPlace, dataPlace } from '../data/data-place.ts';
import { openData } from '../data/open-data.ts';
import type { World } from '../world.ts';

type Opened = { readonly store: Store; readonly place: DataPlace };
type Which = 'sample' | 'own';

/** The data that a server shows: the user's own or the sample network. Both stay open once they were shown. */
export type ServerData = {
  current(): Opened;
  change(to: Which): Promise<void>;
  close(): Promise<void>;
};

export async function serverData(
  flags: GlobalFlags,
  wantsSample: boolean,
  world: World,
): Promise<ServerData> {
  const opened = new Map<Which, Opened>();
  const open = async (which: Which, create: boolean): Promise<Opened> => {
    const place = dataPlace({ ...flags, sample: which === 'sample' }, world);
    const known = opened.get(which) ?? { place, store: await openData(place, { create }, world) };
    opened.set(which, known);
    return known;
  };
  let current = wantsSample ? await open('sample', true) : await ownOrSample(open);
  return {
    current: () => current,
    async change(to) {
      current = await open(to, true);
    },
    async close() {
      for (const { store } of opened.values()) await store.close();
    },
  };
}

type Open = (which: Which, create: boolean) => Promise<Opened>;

/** The sample network stands in as long as the user has nothing of their own. */
async function ownOrSample(open: Open): Promise<Opened> {
  const own = await open('own', false).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'database_missing') return undefined;
    throw error;
  });
  if (own && (await own.store.counts()).acts > 0) return own;
  return open('sample', true);
}
