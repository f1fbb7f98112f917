import type { Everybody } from '../core/everybody.ts';
import type { GoalBook } from '../core/goals/goal-view.ts';
import { type HelpingTies, helpingTies } from '../core/goals/helping-ties.ts';
import { brokerLimits, limitedNetwork } from '../core/ways/broker-limits.ts';
import { today } from './shown.ts';
import type { WaysShowing } from './shown-ways.ts';
import type { Deps } from './verb.ts';

/** Everything that goals are held against, brought up to this day. */
export type GoalScene = GoalBook & {
  readonly ties: HelpingTies;
  /** Missing while nobody has said who I am. */
  readonly ways: WaysShowing | undefined;
};

export async function goalScene(deps: Deps): Promise<GoalScene> {
  await deps.freshen(today(deps));
  const everybody = await deps.store.everybody();
  const ways = await waysShown(deps, everybody);
  const acquaintances = ways && { ...ways.acquaintances, paths: ways.network };
  return { everybody, acquaintances, ways, ties: helpingTies(everybody) };
}

async function waysShown({ store }: Deps, everybody: Everybody): Promise<WaysShowing | undefined> {
  const acquaintances = await store.acquaintances();
  if (!acquaintances) return undefined;
  const [said, asks] = await Promise.all([
    store.matters({ kind: 'acquaintance' }),
    store.matters({ kind: 'ask' }),
  ]);
  const network = limitedNetwork(acquaintances.paths, brokerLimits(asks, everybody, everybody.asOf));
  return { everybody, acquaintances, said, network };
}
