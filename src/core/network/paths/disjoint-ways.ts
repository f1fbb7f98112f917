import { bestOfEach, largestFirst, offer } from './best-of-each.ts';
import type { LastSteps } from './last-steps.ts';
import type { PathNetwork } from './path-network.ts';
import { eachRoute } from './routes.ts';

/** A way into a set through no, one or two brokers; `value` is above 0 and at most 1. */
export type Way = { readonly brokers: readonly number[]; readonly end: number; readonly value: number };

export type Kernel = { readonly ways: readonly Way[]; readonly routes: number };

/**
 * Up to k ways that share no broker, with the largest noisy-or 1 − Π(1 − value). Exact.
 *
 * With at most three steps a way through brokers a, b is an edge {a, b}, one through b alone a loop, so what is sought is
 * the heaviest matching of k edges by −ln(1 − value) (for longer ways it is NP-complete: Itai, Perl, Shiloach
 * 1982, Networks 12:277). A kernel makes it small. The other k − 1 ways of a best answer hold 2(k − 1) brokers. So of
 * the ways at one broker only the best D = 2k − 1 can be needed: one of those ends at nobody who is taken. Of what is
 * left, with D at each broker, the others touch at most 2(k − 1)D, so the best 2(k − 1)D + 1 hold a best answer: 21 for
 * k = 3, 73 for k = 5. Among these we search through.
 * Cost: O(ways) to see them all once, then independent of the network but for the heap of first brokers.
 */
export function disjointWays(kernel: readonly Way[], most: number): readonly Way[] {
  const gains = new Map(kernel.map((way) => [way, -Math.log1p(-Math.min(way.value, 1 - 1e-15))]));
  const gainOf = (way: Way): number => gains.get(way) ?? 0;
  let best: readonly Way[] = [];
  let bestGain = 0;
  const search = (free: readonly Way[], taken: readonly Way[], gain: number): void => {
    if (gain > bestGain) [best, bestGain] = [taken, gain];
    const [heaviest] = free;
    const left = most - taken.length;
    if (!heaviest || gain + boundOf(free, left, gainOf) <= bestGain + 1e-12) return;
    // In some best answer stands the heaviest free way or one that it excludes: else it could be put in.
    for (const way of free.filter((one) => one === heaviest || clash(one, heaviest))) {
      search(
        free.filter((one) => one !== way && !clash(one, way)),
        [...taken, way],
        gain + gainOf(way),
      );
    }
  };
  search(inOrder(kernel), [], 0);
  return inOrder(best);
}

/**
 * The few ways among which `disjointWays` finds the best `most`, the best one first, and how many there are in all.
 * `worth` turns a chance into a value; 0 leaves a way out.
 */
export function kernelOfWays(
  network: PathNetwork,
  last: LastSteps,
  firstChances: Float64Array,
  most: number,
  worth: (chance: number) => number,
): Kernel {
  const direct = last.targets
    .map((end): Way => ({ brokers: [], end, value: worth(firstChances[end] ?? 0) }))
    .filter(({ value }) => value > 0);
  const brokered = brokeredKernel(network, last, firstChances, most, worth);
  return {
    ways: inOrder([...inOrder(direct).slice(0, most), ...brokered.ways]),
    routes: direct.length + brokered.routes,
  };
}

function brokeredKernel(
  network: PathNetwork,
  last: LastSteps,
  firstChances: Float64Array,
  most: number,
  worth: (chance: number) => number,
): Kernel {
  const degree = 2 * most - 1;
  const { graph, ego } = network;
  const row = graph.others.subarray(graph.starts[ego] ?? 0, graph.starts[ego + 1] ?? 0);
  const placeOf = new Int32Array(graph.size);
  row.forEach((first, place) => {
    placeOf[first] = place;
  });
  const lists = bestOfEach(row.length, degree);
  const floor = floorOf(last, firstChances, most, worth);
  let routes = 0;
  eachRoute(network, last, firstChances, (first, broker, chance) => {
    const value = worth(chance);
    if (value === 0) return;
    routes += 1;
    if (value >= floor) offer(lists, placeOf[first] ?? 0, broker, value);
  });

  const kept = new Map<string, Way>();
  const uses = new Map<number, number>();
  for (const place of largestFirst(lists)) {
    const first = row[Math.floor(place / degree)] ?? 0;
    const broker = lists.items[place] ?? 0;
    const brokers = first === broker ? [first] : [first, broker];
    const pair = `${Math.min(first, broker)} ${Math.max(first, broker)}`;
    if (kept.has(pair) || brokers.some((one) => (uses.get(one) ?? 0) >= degree)) continue;
    kept.set(pair, { brokers, end: last.ends[broker] ?? 0, value: lists.values[place] ?? 0 });
    for (const one of brokers) uses.set(one, (uses.get(one) ?? 0) + 1);
    if (kept.size >= kernelSize(most)) break;
  }
  return { ways: [...kept.values()], routes };
}

/** 2(k − 1)D + 1 */
function kernelSize(most: number): number {
  return 2 * (most - 1) * (2 * most - 1) + 1;
}

/**
 * The least value that can be needed: ways through one broker each never hold a broker twice, so as many of them as the
 * kernel has leave one free for any worse way to be changed for. 0 when there are fewer.
 */
function floorOf(
  last: LastSteps,
  firstChances: Float64Array,
  most: number,
  worth: (chance: number) => number,
): number {
  const size = kernelSize(most);
  const best = bestOfEach(1, size);
  last.chances.forEach((chance, broker) => {
    if (chance > 0) offer(best, 0, broker, worth(chance * (firstChances[broker] ?? 0)));
  });
  return best.values[size - 1] ?? 0;
}

function boundOf(free: readonly Way[], left: number, gainOf: (way: Way) => number): number {
  return free.slice(0, left).reduce((sum, way) => sum + gainOf(way), 0);
}

function clash(one: Way, other: Way): boolean {
  return one.brokers.some((broker) => other.brokers.includes(broker));
}

/** Best first; among equals the shorter one, then by number. */
function inOrder(ways: readonly Way[]): readonly Way[] {
  return [...ways].sort(
    (one, other) =>
      other.value - one.value ||
      one.brokers.length - other.brokers.length ||
      (one.brokers[0] ?? one.end) - (other.brokers[0] ?? other.end) ||
      (one.brokers[1] ?? 0) - (other.brokers[1] ?? 0),
  );
}
