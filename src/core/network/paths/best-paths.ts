import { disjointWays, kernelOfWays, type Way } from './disjoint-ways.ts';
import { lastSteps } from './last-steps.ts';
import type { PathNetwork } from './path-network.ts';

/**
 * The ways from ego to a person, a firm or a kind of people in at most three steps: the best one (what Dijkstra would
 * find on −ln P with at most three edges), the best few that share no broker, and their noisy-or 1 − Π(1 − P).
 *
 * *Will act*: P = Π of the chances of all steps, so it goes by strong ties. *Has news*: the first step counts by
 * 4m(1 − m), since what a middling tie knows is new to me and still reaches me; the others by their chances.
 * Sources at the head of path-network.ts; exactness at the head of disjoint-ways.ts.
 * Cost: O(people + ties of the set + ties of those who know somebody in it), with arrays of the size of the network.
 */
export type Purpose = 'act' | 'news';

export type Path = {
  /** From ego to the one reached. */
  readonly people: readonly number[];
  readonly chance: number;
};

export type PathAnswer = {
  /** Undefined when there is no way within three steps. */
  readonly best: Path | undefined;
  /** Best first. No two share a broker; the best one may be missing where it stands in the way of two good ones. */
  readonly disjoint: readonly Path[];
  readonly together: number;
  /** How many ways there are, counting each choice of brokers once. */
  readonly routes: number;
};

export const MOST_PATHS = 5;

export function bestPaths(
  network: PathNetwork,
  targets: Iterable<number>,
  purpose: Purpose = 'act',
  most = 3,
): PathAnswer {
  if (!(most >= 1 && most <= MOST_PATHS)) throw new RangeError(`${most} paths, of at most ${MOST_PATHS}`);
  const first = purpose === 'act' ? network.acts : network.news;
  const last = lastSteps(network, targets);
  const kernel = kernelOfWays(network, last, first, most, (chance) => chance);
  const ways = disjointWays(kernel.ways, most);
  const [best] = kernel.ways;
  return {
    best: best && pathOf(network, best),
    disjoint: ways.map((way) => pathOf(network, way)),
    together: 1 - ways.reduce((none, { value }) => none * (1 - value), 1),
    routes: kernel.routes,
  };
}

function pathOf({ ego }: PathNetwork, { brokers, end, value }: Way): Path {
  return { people: [ego, ...brokers, end], chance: value };
}
