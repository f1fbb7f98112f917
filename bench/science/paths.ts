import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { messages } from '../../src/cli/contact-file.ts';
import { type Day, dayOf } from '../../src/core/day.ts';
import { circle, circleGraph, circleWith, graphWith } from '../../src/core/network/circle/circle.ts';
import { type HalfTies, halfTies } from '../../src/core/network/circle/half-ties.ts';
import type { SeenGroup } from '../../src/core/network/circle/seen-group.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';
import { contactDays, type SeenInteraction } from '../../src/core/network/contact-weight.ts';
import { bestPaths } from '../../src/core/network/paths/best-paths.ts';
import { hedge } from '../../src/core/network/paths/hedge.ts';
import { type PathNetwork, pathNetwork } from '../../src/core/network/paths/path-network.ts';
import { chanceOfQuiet } from '../../src/core/network/quiet.ts';
import { acquaintance, reach } from '../../src/core/network/reach.ts';
import type { TieGraph } from '../../src/core/network/tie-graph.ts';
import { tieStrength } from '../../src/core/network/tie-strength.ts';

/**
 * Figures of circle/ and paths/.
 *   speed [PEOPLE...]        paths and hedges in made networks of twenty ties a person
 *   seen [PEOPLE...]         who knows whom, from twenty interactions a person, lists of 300 among them
 *   ties FILE --at MOMENT    as `lab ties`, each ego knowing only the messages that it took part in
 *   peer FOLDER              beside graphology, installed in FOLDER (outside of this repository)
 */
const TODAY = dayOf(new Date('2026-01-01T00:00:00Z'));
const EGO = 0;

const [command, ...args] = process.argv.slice(2);
if (command === 'speed') speed(args.length > 0 ? args.map(Number) : [1_000, 10_000, 50_000, 200_000]);
else if (command === 'seen') seenSpeed(args.length > 0 ? args.map(Number) : [1_000, 10_000, 50_000]);
else if (command === 'ties') printTies(args);
else if (command === 'peer') peer(args[0] ?? '.');
else
  process.stderr.write(
    'usage: paths speed [PEOPLE...] | seen [PEOPLE...] | ties FILE --at MOMENT | peer FOLDER\n',
  );

/** From 0 to 1, the same ones every time (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Firms of neighbours in number, a few people whom many know, and `own` ties of ego. */
function madeGraph(people: number, own: number): TieGraph {
  const chance = chances(people + own);
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
  return circleGraph(circle(people, EGO, [], []), { ones, others, weights }, TODAY);
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
  const chance = chances(7);
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

/** Half to me alone, some to a handful, one in a hundred to 300; over ten years, people of a firm together. */
function madeGroups(people: number, count: number): SeenGroup[] {
  const chance = chances(11);
  return Array.from({ length: count }, (_, at) => {
    const kind = chance();
    const others =
      kind < 0.5
        ? 1
        : kind < 0.75
          ? 2
          : kind < 0.96
            ? 3 + Math.floor(chance() * 4)
            : kind < 0.99
              ? 7 + Math.floor(chance() * 9)
              : 300;
    const first = 1 + Math.floor(chance() ** 2 * (people - 400));
    const present = Array.from(
      { length: others },
      (_, place) => first + place + Math.floor(chance() * 3) * others,
    );
    const [from, ...rest] = [...new Set(present)];
    return {
      day: (TODAY - 3650 + Math.floor((at * 3650) / count)) as Day,
      channel: kind < 0.6 ? 'mail' : 'meeting',
      ...(from !== undefined && kind < 0.6 && { from }),
      people: kind < 0.6 ? rest : [...new Set(present)],
      present: others + 1,
    };
  });
}

function seenSpeed(sizes: readonly number[]): void {
  for (const people of sizes) {
    const count = 20 * people;
    const groups = madeGroups(people, count);
    const mixed = groups.toSorted((one, other) => (one.people[0] ?? 0) - (other.people[0] ?? 0));
    const mine = halfTies(
      Array.from({ length: people / 2 }, (_, at) => ({ one: EGO, other: at + 1, weight: 1 })),
    );
    const whole = middle(3, () => circleGraph(circle(people, EGO, groups, []), mine, TODAY));
    const unsorted = middle(3, () => circleGraph(circle(people, EGO, mixed, []), mine, TODAY));
    const known = circle(people, EGO, groups, []);
    const graph = circleGraph(known, mine, TODAY);
    const again = middle(5, () => circleGraph(known, mine, TODAY));
    const one = groups[Math.floor(count / 3)] ?? { day: TODAY, channel: 'mail', people: [], present: 0 };
    const more: SeenGroup = { ...one, people: [5, 17, people - 1, people - 2], day: TODAY, present: 5 };
    const update = middle(9, () => graphWith(graph, circleWith(known, more), more, TODAY));
    const bytes = known.seen.highs.byteLength * 2 + graph.others.byteLength * 3;
    console.log(
      `${people} people, ${count} interactions: ${known.seen.highs.length} pair days, ${graph.others.length / 2} ties; all ${whole}, in no order of days ${unsorted}, another day ${again}, one interaction more ${update}; kept ${Math.round(bytes / 1e6)} MB`,
    );
  }
}

function middle(times: number, work: () => unknown): string {
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return `${ms(runs[Math.floor(times / 2)] ?? 0)} (least ${ms(runs[0] ?? 0)})`;
}

type Message = { readonly from: string; readonly at: Date; readonly to: readonly string[] };

/** What one ego has seen: its messages, with numbers for the people in them. Ego is 0. */
function printTies(line: readonly string[]): void {
  const at = new Date(line[line.indexOf('--at') + 1] ?? '');
  const today = dayOf(at);
  const mailboxes = new Map<string, Message[]>();
  for (const message of messages(readFileSync(line[0] ?? '', 'utf8'), at)) {
    for (const person of new Set([message.from, ...message.to])) {
      const box = mailboxes.get(person);
      if (box) box.push(message);
      else mailboxes.set(person, [message]);
    }
  }
  const ties: string[] = [];
  const reaches: string[] = [];
  for (const [ego, box] of mailboxes) {
    const { days, circles } = readMailbox(ego, box, today, line);
    for (const [person, ofPair] of days) {
      const shared = circles.get(person) ?? 0;
      ties.push(
        `${ego},${person},${tieStrength(ofPair, today, shared)},${chanceOfQuiet(ofPair, today, shared)}`,
      );
    }
    for (const [person, shared] of circles)
      if (!days.has(person)) reaches.push(`${ego},${person},${reach(shared)}`);
  }
  process.stdout.write(
    `ego,contact,strength,quiet\n${ties.join('\n')}\n\nego,contact,reach\n${reaches.join('\n')}\n`,
  );
}

function readMailbox(ego: string, box: readonly Message[], today: Day, line: readonly string[]) {
  const numbers = new Map([[ego, EGO]]);
  const numberOf = (person: string): number => {
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  };
  const seen = new Map<string, SeenInteraction[]>();
  const see = (person: string, message: Message): void => {
    const mine = message.from === ego;
    const one: SeenInteraction = {
      at: message.at,
      channel: 'mail',
      recipients: message.to.length,
      myRole: mine ? 'from' : 'to',
      theirRole: mine ? 'to' : 'from',
    };
    const known = seen.get(person);
    if (known) known.push(one);
    else seen.set(person, [one]);
  };
  const groups = box.map((message): SeenGroup => {
    for (const person of message.from === ego ? message.to : [message.from]) see(person, message);
    const people = message.to.filter((person) => person !== ego).map(numberOf);
    const isMine = message.from === ego || line.includes('--no-from');
    return {
      day: dayOf(message.at),
      channel: 'mail',
      people,
      present: message.to.length + 1,
      ...(!isMine && { from: numberOf(message.from) }),
    };
  });
  const days = new Map(
    [...seen].map(([person, all]): [string, readonly ContactDay[]] => [person, contactDays(all)]),
  );
  const mine: HalfTies = halfTies(
    [...days].map(([person, ofPair]) => ({
      one: EGO,
      other: numberOf(person),
      weight: acquaintance(ofPair, today),
    })),
  );
  const graph = circleGraph(circle(numbers.size, EGO, groups, []), mine, today);
  const circles = circlesOf(pathNetwork(graph, EGO));
  return {
    days,
    circles: new Map(
      [...numbers].flatMap(([person, number]) => (circles[number] ? [[person, circles[number]]] : [])),
    ),
  };
}

/** C of reach.ts for everybody. */
function circlesOf({ graph, acts, into }: PathNetwork): Float64Array {
  const circles = new Float64Array(graph.size);
  for (let person = 1; person < graph.size; person += 1) {
    for (let at = graph.starts[person] ?? 0; at < (graph.starts[person + 1] ?? 0); at += 1) {
      const chance = (acts[graph.others[at] ?? 0] ?? 0) * (into[at] ?? 0);
      circles[person] = (circles[person] ?? 0) - Math.log1p(-chance);
    }
  }
  return circles;
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
  const chance = chances(3);
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
