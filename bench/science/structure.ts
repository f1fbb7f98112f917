/**
 * The structure of networks and the diversity report: how fast, and beside igraph and networkx.
 *
 *   npx esbuild bench/science/structure.ts --bundle --platform=node --format=esm --outfile=dist/bench-structure.js
 *   node dist/bench-structure.js make 10000 200000 dist/ties.csv
 *   node dist/bench-structure.js measure dist/ties.csv [FIGURE...] > dist/ours.json
 *   /usr/bin/python3 bench/science/structure_peers.py dist/ties.csv dist/ours.json
 *   node dist/bench-structure.js growth
 *
 * The peers are Debian's python3-igraph and python3-networkx. Times beside them are seconds of the processor, in all
 * threads, so that others who use the machine slow neither side. Figures can be named to interleave ours and theirs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type Axis,
  type AxisInput,
  diversityReport,
} from '../../src/core/network/diversity/diversity-report.ts';
import { homophily } from '../../src/core/network/diversity/homophily.ts';
import { alikeByChance } from '../../src/core/network/diversity/homophily-test.ts';
import { kindsOf, mixOf } from '../../src/core/network/diversity/mix.ts';
import { betweenness } from '../../src/core/network/structure/betweenness.ts';
import { circles, modularity } from '../../src/core/network/structure/circles.ts';
import { closestCircle } from '../../src/core/network/structure/closest-circle.ts';
import { clusterings } from '../../src/core/network/structure/clustering.ts';
import { constraints } from '../../src/core/network/structure/constraint.ts';
import { cores } from '../../src/core/network/structure/cores.ts';
import { cutPoints } from '../../src/core/network/structure/cut-points.ts';
import { effectiveSizes } from '../../src/core/network/structure/effective-size.ts';
import { egoNetwork } from '../../src/core/network/structure/ego-network.ts';
import { mutualGraph } from '../../src/core/network/structure/mutual-graph.ts';
import { structuralHoles } from '../../src/core/network/structure/structural-holes.ts';
import { weightedBetweenness } from '../../src/core/network/structure/weighted-betweenness.ts';
import { type Tie, type TieGraph, tieGraph } from '../../src/core/network/tie-graph.ts';
import { type Chance, seededChance } from '../made/chance.ts';

const CIRCLE = 100;
const SHARE_WITHIN = 0.6;
/** Betweenness of these is compared with networkx, which would take hours for all. */
const SOURCES = [0, 1111, 2222, 3333, 4444];

const [command, ...args] = process.argv.slice(2);
if (command === 'make') make(Number(args[0]), Number(args[1]), args[2] ?? '');
else if (command === 'measure') measure(args[0] ?? '', args.slice(1));
else if (command === 'growth') growth();
else process.stderr.write('usage: structure make PEOPLE TIES FILE | measure FILE [FIGURE...] | growth\n');

/** People in circles of a hundred, some of them known far beyond; whole weights, another in each direction. */
function inventedTies(people: number, ties: number, chance: Chance): readonly Tie[] {
  const seen = new Set<number>();
  const made: Tie[] = [];
  while (seen.size < ties) {
    const from = chance.below(people);
    const circle = from - (from % CIRCLE);
    const to = chance.isWithin(SHARE_WITHIN)
      ? circle + chance.below(Math.min(CIRCLE, people - circle))
      : Math.floor(people * chance.next() ** 2);
    const pair = Math.min(from, to) * people + Math.max(from, to);
    if (from === to || seen.has(pair)) continue;
    seen.add(pair);
    made.push({ from, to, weight: 1 + chance.below(9) }, { from: to, to: from, weight: chance.below(5) });
  }
  return made;
}

function make(people: number, ties: number, file: string): void {
  const rows = inventedTies(people, ties, seededChance(1992)).map(
    ({ from, to, weight }) => `${from},${to},${weight}`,
  );
  writeFileSync(file, `${people}\n${rows.join('\n')}\n`);
}

function measure(file: string, names: readonly string[]): void {
  const [people, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const ties = rows.map((row): Tie => {
    const [from = 0, to = 0, weight = 0] = row.split(',').map(Number);
    return { from, to, weight };
  });
  const directed = tieGraph(Number(people), ties);
  const [makingSeconds, graph] = timed(() => mutualGraph(directed));
  const unweighted = { ...graph, weights: graph.weights.map(() => 1) };
  const runs = graph.size <= 2000 ? 5 : 1;
  const sources = SOURCES.filter((source) => source < graph.size);
  const figures: Record<string, () => readonly [number, unknown]> = {
    constraint: () => onProcessor(() => constraints(graph)),
    effective_size: () => onProcessor(() => effectiveSizes(graph)),
    effective_size_unweighted: () => onProcessor(() => effectiveSizes(unweighted)),
    clustering: () => onProcessor(() => clusterings(graph)),
    cores: () => onProcessor(() => cores(graph)),
    cut_points: () => onProcessor(() => cutPoints(graph)),
    circles: () => onProcessor(() => Array.from(circles(graph).of)),
    betweenness: () => onProcessor(() => betweenness(graph), runs),
    betweenness_from: () => onProcessor(() => betweenness(graph, sources)),
    weighted_betweenness: () => onProcessor(() => weightedBetweenness(graph, (weight) => weight), runs),
    weighted_betweenness_inverse: () => onProcessor(() => weightedBetweenness(graph), runs),
  };
  const wanted = Object.entries(figures).filter(([name]) => names.length === 0 || names.includes(name));
  const plain = wanted.map(([name, figure]) => {
    const [seconds, value] = figure();
    return [name, { seconds, value: ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value }];
  });
  process.stdout.write(
    JSON.stringify({
      making_seconds: makingSeconds,
      sources,
      modularity: modularity(graph, circles(graph).of),
      ...Object.fromEntries(plain),
    }),
  );
}

/** How the cost grows: everybody is a contact of the last person, who asks; ten ties among others for each. */
function growth(): void {
  for (const people of [1000, 10_000, 50_000, 200_000]) {
    const chance = seededChance(people);
    const directed = withEgo(people, inventedTies(people, people * 10, chance));
    const ego = people;
    const [making, graph] = timed(() => mutualGraph(directed));
    const strengths = graph.weights.subarray(graph.starts[ego] ?? 0, graph.starts[ego + 1] ?? 0);
    const axes = inventedAxes(people, chance);
    const field = axes.field ?? { names: [], of: new Int32Array() };
    const line: Record<string, number> = { people, ties: directed.others.length / 2 };
    line['mutual graph'] = making;
    line['report, five axes'] = timed(() => diversityReport(strengths, axes))[0];
    line['from labels'] = timed(() => kindsOf(Array.from(field.of, (kind) => field.names[kind])))[0];
    line['holes of me'] = timed(() => structuralHoles(graph, ego))[0];
    line['ten closest'] = timed(() => closestCircle(graph, ego))[0];
    const [leaving, without] = timed(() => egoNetwork(graph, ego).graph);
    line['ego minus ego'] = leaving;
    line['cut points'] = timed(() => cutPoints(without))[0];
    line.cores = timed(() => cores(without))[0];
    line.circles = timed(() => circles(without))[0];
    line['constraint of all'] = timed(() => constraints(without))[0];
    line['effective size of all'] = timed(() => effectiveSizes(without))[0];
    line['all of the report, from ties'] = timed(() => wholeReport(directed, ego, axes))[0];
    line['999 rounds of chance'] = timed(() => byChance(field, strengths, chance))[0];
    console.log(
      Object.entries(line)
        .map(
          ([name, value]) =>
            `${name}: ${name === 'people' || name === 'ties' ? value : `${(value * 1000).toFixed(1)} ms`}`,
        )
        .join('\n  '),
    );
  }
}

function withEgo(people: number, ties: readonly Tie[]): TieGraph {
  const own = Array.from({ length: people }, (_, to) => ({
    from: people,
    to,
    weight: 1 + ((to * 7919) % 97),
  }));
  return tieGraph(people + 1, [...ties, ...own]);
}

/** Everything but circles, which are an input, and the draws of chance. */
function wholeReport(directed: TieGraph, ego: number, axes: Partial<Record<Axis, AxisInput>>): unknown {
  const graph = mutualGraph(directed);
  const strengths = graph.weights.subarray(graph.starts[ego] ?? 0, graph.starts[ego + 1] ?? 0);
  const without = egoNetwork(graph, ego).graph;
  return [
    diversityReport(strengths, axes),
    structuralHoles(graph, ego),
    closestCircle(graph, ego),
    cutPoints(without),
    cores(without),
  ];
}

function byChance(field: AxisInput, strengths: Float64Array, chance: Chance): number {
  const alike = Uint8Array.from(field.of, (kind) => Number(kind === 0));
  const poolAlike = alike.reduce((sum, is) => sum + is, 0);
  const chosen = { weights: strengths, isAlike: alike, pool: 2 * strengths.length, poolAlike: 2 * poolAlike };
  return alikeByChance(chosen, chance.next).atLeastAsAlike + homophily(mixOf(field, strengths), 0).alike;
}

/** One person in four is of unknown kind; a circle for every hundred people. */
function inventedAxes(people: number, chance: Chance): Partial<Record<Axis, AxisInput>> {
  const axis = (kinds: number): AxisInput => ({
    names: Array.from({ length: kinds }, (_, kind) => `kind ${kind}`),
    of: Int32Array.from({ length: people }, () =>
      chance.isWithin(0.25) ? -1 : Math.floor(kinds * chance.next() ** 2),
    ),
    mine: 0,
    baseline: 0.3,
  });
  return {
    field: axis(60),
    function: axis(30),
    level: axis(6),
    place: axis(400),
    circle: axis(Math.ceil(people / CIRCLE)),
  };
}

/** Seconds of the clock, the middle of the runs, and what came out. */
function timed<Result>(work: () => Result, runs = 5): readonly [number, Result] {
  return middleOf(work, runs, () => performance.now() / 1000);
}

/** The same in seconds of the processor. */
function onProcessor<Result>(work: () => Result, runs = 5): readonly [number, Result] {
  return middleOf(work, runs, () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
}

function middleOf<Result>(
  work: () => Result,
  runs: number,
  secondsNow: () => number,
): readonly [number, Result] {
  const seconds: number[] = [];
  const once = (): Result => {
    const start = secondsNow();
    const result = work();
    seconds.push(secondsNow() - start);
    return result;
  };
  let result = once();
  for (let run = 1; run < runs; run++) result = once();
  seconds.sort((one, other) => one - other);
  return [seconds[Math.floor(seconds.length / 2)] ?? 0, result];
}
