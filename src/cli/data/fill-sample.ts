import type { Store } from '../../core/store.ts';
import type { World } from '../world.ts';

/** Puts the sample network into a sample database that is still empty. */
export async function fillSample(
  store: Store,
  { now, offsetMinutes }: Pick<World, 'now' | 'offsetMinutes'>,
): Promise<void> {
  if ((await store.counts()).people > 0) return;
  const { openSampleNetwork } = await import('../../verbs/sample/open-sample-network.ts');
  const at = now();
  await openSampleNetwork(store, at, offsetMinutes(at));
}
