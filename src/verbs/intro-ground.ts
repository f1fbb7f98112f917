import type { Everybody } from '../core/everybody.ts';
import { askedOfConnectors } from '../core/introductions/connector-load.ts';
import type { Matter } from '../core/matters/matter.ts';
import { brokerLimits, limitedNetwork } from '../core/ways/broker-limits.ts';
import type { WaysShowing } from './shown-ways.ts';
import type { Deps } from './verb.ts';

/** What ways to an introduction are sought in: whoever was asked for one lately can do less. Missing while nobody has said who I am. */
export async function introGround(
  { store }: Pick<Deps, 'store'>,
  everybody: Everybody,
  introductions: readonly Matter<'introduction'>[],
): Promise<WaysShowing | undefined> {
  const acquaintances = await store.acquaintances();
  if (!acquaintances) return undefined;
  const [said, asks] = await Promise.all([
    store.matters({ kind: 'acquaintance' }),
    store.matters({ kind: 'ask' }),
  ]);
  const limits = brokerLimits(askedOfConnectors({ asks, introductions }), everybody, everybody.asOf);
  return { everybody, acquaintances, said, network: limitedNetwork(acquaintances.paths, limits) };
}
