import { MOST_PATHS } from './best-paths.ts';
import { disjointWays, kernelOfWays } from './disjoint-ways.ts';
import { type LastSteps, lastSteps } from './last-steps.ts';
import type { PathNetwork } from './path-network.ts';
import { eachRoute } from './routes.ts';

/**
 * How well one would still get to somebody if one person fell away.
 *
 * Counted are ways of at most three steps with a chance of `least` or more. Menger 1927 (Fundamenta Mathematicae 10:96):
 * without a bound on length, the most ways without a common person are as many as the fewest people who hold all ways.
 * With such bounds this can fail: three ways through a–b, b–c and a–c cross pairwise, yet nobody is on all of them. So
 * both are counted, each exactly. Cost: as bestPaths.
 */
export type Hedge = {
  /** The most ways that share no broker, up to five. */
  readonly disjoint: number;
  /** On every way there is; more than one when two stand one after the other. */
  readonly singleBrokers: readonly number[];
  /** The people of the set that some way leads to. One alone is a single point too. */
  readonly ends: readonly number[];
};

const LEAST_CHANCE = 0.001;

export function hedge(network: PathNetwork, targets: Iterable<number>, least = LEAST_CHANCE): Hedge {
  const last = lastSteps(network, targets);
  const disjoint = countDisjoint(network, last, least);
  return {
    disjoint,
    singleBrokers: disjoint > 1 ? [] : brokersOfAll(network, last, least),
    ends: endsReached(network, last, least),
  };
}

/** Ways through one broker or none never cross, so where there are enough of them nothing needs to be searched. */
function countDisjoint(network: PathNetwork, last: LastSteps, least: number): number {
  const { acts } = network;
  let short = last.targets.filter((target) => isWay(acts[target] ?? 0, least)).length;
  for (let broker = 0; broker < acts.length && short < MOST_PATHS; broker += 1) {
    if (isWay((acts[broker] ?? 0) * (last.chances[broker] ?? 0), least)) short += 1;
  }
  if (short >= MOST_PATHS) return MOST_PATHS;
  const worth = (chance: number): number => (isWay(chance, least) ? 0.5 : 0);
  return disjointWays(kernelOfWays(network, last, acts, MOST_PATHS, worth).ways, MOST_PATHS).length;
}

function brokersOfAll(network: PathNetwork, last: LastSteps, least: number): readonly number[] {
  if (last.targets.some((target) => isWay(network.acts[target] ?? 0, least))) return [];
  let common: readonly number[] | undefined;
  eachRoute(network, last, network.acts, (first, broker, chance) => {
    if (chance < least || common?.length === 0) return;
    const here = first === broker ? [first] : [first, broker];
    common = common ? common.filter((one) => here.includes(one)) : here;
  });
  return common ?? [];
}

/** For each of the set the best chance of all ways, not only of those at which a broker would choose them. */
function endsReached(network: PathNetwork, last: LastSteps, least: number): readonly number[] {
  const { graph, acts, into } = network;
  const upTo = new Float64Array(graph.size);
  eachRoute(network, last, acts, (_, broker, chance) => {
    const before = chance / (last.chances[broker] ?? 1);
    if (before > (upTo[broker] ?? 0)) upTo[broker] = before;
  });
  return last.targets.filter((target) => {
    if (isWay(acts[target] ?? 0, least)) return true;
    for (let at = graph.starts[target] ?? 0; at < (graph.starts[target + 1] ?? 0); at += 1) {
      if (isWay((upTo[graph.others[at] ?? 0] ?? 0) * (into[at] ?? 0), least)) return true;
    }
    return false;
  });
}

function isWay(chance: number, least: number): boolean {
  return chance > 0 && chance >= least;
}
