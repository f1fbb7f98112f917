import { createRequire } from 'node:module';
import { join } from 'node:path';
import { evenGraph, halfGraph } from '../../src/core/network/circle/half-ties.ts';
import { bestPaths } from '../../src/core/network/paths/best-paths.ts';
import { hedge } from '../../src/core/network/paths/hedge.ts';
import { type PathNetwork, pathNetwork } from '../../src/core/network/paths/path-network.ts';
import type { TieGraph } from '../../src/core/network/tie-graph.ts';
import { seededChance } from '../made/chance.ts';

/**
 * Figures of src/core/network/paths.
 *   speed [PEOPLE...]   paths and hedges in made networks of twenty ties a person
 *   peer FOLDER         beside graphology, installed in FOLDER (outside of this repository)
 */
const EGO = 0;

const [command, ...args] = process.argv.slice(2);
if (command === 'speed') speed(args.length > 0 ? args.map(Number) : [1_000, 10_000, 50_000, 200_000]);
else if (command === 'peer') peer(args[0] ?? '.');
else process.stderr.write('usage: paths speed [PEOPLE...] | peer FOLDER\n');

/** Firms of neighbours in number, a few people whom many know, and `own` ties of ego. */
function madeGraph(people: number, own: number): TieGraph {
  const { next: chance } = seededChance(people + own);
  const ties = people * 20;
  const ones = new Uint32Array(ties);
  const others = new Uint32Array(ties);
  const weights = new Float64Array(ties);
  for (let at = 0; at < ties; at += 1) {
    const one = at < own ? EGO : 1 + Math.floor(chance() * (people - 1));
    const near = 1 + ((one + Math.floor(chance() * 60)) % (people - 1));
    ones[at] = one;
    others[at] = at >= own && chance() < 0.6 ? near : 1 + Math.floor(chance() ** 2 * (people - 1));
    weights[at] = 0.05 + 4 * chance() ** 3;
  }
  return evenGraph(halfGraph(people, { ones, others, weights }));
}

function speed(sizes: readonly number[]): void {
  for (const people of sizes) {
    for (const own of [Math.min(1_000, people / 5), people / 2]) {
      const start = performance.now();
      const graph = madeGraph(people, own);
      const built = performance.now();
      const network = pathNetwork(graph, EGO);
      const ready = performance.now();
      console.log(
        `\n${people} people, ${graph.others.length / 2} ties, ${own} of them mine: built in ${ms(built - start)} (made data included), made ready for ego in ${ms(ready - built)}`,
      );
      askAll(network, people);
    }
  }
}

function askAll(network: PathNetwork, people: number): void {
  const { next: chance } = seededChance(7);
  const anybody = (): number => 1 + Math.floor(chance() * (people - 1));
  const firm = (size: number) => (): readonly number[] => {
    const first = anybody();
    return Array.from({ length: size }, (_, at) => 1 + ((first + at) % (people - 1)));
  };
  const kind = (size: number) => (): readonly number[] => Array.from({ length: size }, anybody);
  const asks = [
    { name: 'a person', targets: () => [anybody()], times: 200 },
    { name: 'a firm of 200', targets: firm(Math.min(200, people / 5)), times: 60 },
    { name: 'a kind of 5 %', targets: kind(people / 20), times: 20 },
  ];
  for (const { name, targets, times } of asks) {
    let routes = 0;
    const runs = timesOf(times, targets, (wanted) => {
      routes += bestPaths(network, wanted).routes;
    });
    const five = timesOf(times, targets, (wanted) => bestPaths(network, wanted, 'news', 5));
    const hedges = timesOf(times, targets, (wanted) => hedge(network, wanted));
    console.log(
      `  ${name}: 3 paths ${runs}   5 paths for news ${five}   hedge ${hedges}   ${Math.round(routes / times)} ways`,
    );
  }
}

function timesOf<Asked>(times: number, next: () => Asked, work: (asked: Asked) => unknown): string {
  for (let warm = 0; warm < 5; warm += 1) work(next());
  const runs = Array.from({ length: times }, () => {
    const asked = next();
    const start = performance.now();
    work(asked);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return `${ms(runs[Math.floor(times / 2)] ?? 0)} (p95 ${ms(runs[Math.floor(times * 0.95)] ?? 0)})`;
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
}

type PeerGraph = {
  addNode(key: string): void;
  addDirectedEdge(from: string, to: string, of: { cost: number }): void;
};
type PeerPaths = {
  readonly bidirectional: (
    graph: PeerGraph,
    from: string,
    to: string,
    cost: string,
  ) => readonly string[] | null;
};
type PeerWays = {
  readonly allSimplePaths: (
    graph: PeerGraph,
    from: string,
    to: string,
    options: { maxDepth: number },
  ) => readonly (readonly string[])[];
};

/** The same questions to both: the best path, and how many ways of at most three steps there are. */
function peer(folder: string): void {
  const load = createRequire(join(folder, 'any.js'));
  const { DirectedGraph } = load('graphology') as { DirectedGraph: new () => PeerGraph };
  const { dijkstra } = load('graphology-shortest-path') as { dijkstra: PeerPaths };
  const { allSimplePaths } = load('graphology-simple-path') as PeerWays;
  const people = 10_000;
  const graph = madeGraph(people, 500);
  const network = pathNetwork(graph, EGO);
  const theirs = new DirectedGraph();
  for (let person = 0; person < people; person += 1) theirs.addNode(String(person));
  const cost = new Map<string, number>();
  for (let to = 0; to < people; to += 1) {
    for (let at = graph.starts[to] ?? 0; at < (graph.starts[to + 1] ?? 0); at += 1) {
      const from = graph.others[at] ?? 0;
      const chance = from === EGO ? (network.acts[to] ?? 0) : (network.into[at] ?? 0);
      if (chance <= 0) continue;
      theirs.addDirectedEdge(String(from), String(to), { cost: -Math.log(chance) });
      cost.set(`${from} ${to}`, -Math.log(chance));
    }
  }
  comparePaths(network, theirs, cost, dijkstra, allSimplePaths);
}

function comparePaths(
  network: PathNetwork,
  theirs: PeerGraph,
  cost: ReadonlyMap<string, number>,
  dijkstra: PeerPaths,
  allSimplePaths: PeerWays['allSimplePaths'],
): void {
  const { next: chance } = seededChance(3);
  const spent = { ours: [] as number[], dijkstra: [] as number[], ways: [] as number[] };
  let [same, longer, worse, sameCount] = [0, 0, 0, 0];
  const times = 100;
  const timed = <Answer>(runs: number[], work: () => Answer): Answer => {
    const start = performance.now();
    const answer = work();
    runs.push(performance.now() - start);
    return answer;
  };
  for (let run = 0; run < times; run += 1) {
    const target = 1 + Math.floor(chance() * (network.graph.size - 1));
    const ours = timed(spent.ours, () => bestPaths(network, [target]));
    const path =
      timed(spent.dijkstra, () => dijkstra.bidirectional(theirs, '0', String(target), 'cost')) ?? [];
    const ways = timed(spent.ways, () => allSimplePaths(theirs, '0', String(target), { maxDepth: 3 }));
    const total = path.slice(1).reduce((sum, to, at) => sum + (cost.get(`${path[at]} ${to}`) ?? 0), 0);
    const gap = -Math.log(ours.best?.chance ?? 0) - total;
    if (path.length > 4) longer += 1;
    else if (Math.abs(gap) < 1e-9) same += 1;
    else worse += 1;
    if (ways.length === ours.routes) sameCount += 1;
  }
  const mid = (runs: readonly number[]): number =>
    runs.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
  console.log(
    `${network.graph.size} people, ${network.graph.others.length / 2} ties, ${times} people asked for: best path the same for ${same}, ${longer} times theirs is longer than three steps, different ${worse}; number of ways the same for ${sameCount}`,
  );
  console.log(
    `ours (best, three disjoint, all counted) ${ms(mid(spent.ours))}; their Dijkstra ${ms(mid(spent.dijkstra))} (${(mid(spent.dijkstra) / mid(spent.ours)).toFixed(0)}x), their list of all ways ${ms(mid(spent.ways))} (${(mid(spent.ways) / mid(spent.ours)).toFixed(0)}x)`,
  );
}
