import { seededChance } from '../made/chance.ts';
import { inventedPeople } from '../made/invented-people.ts';
import { networkSize } from '../made/network-size.ts';
import { bareNetwork } from '../measure/bare-network.ts';
import type { BareRows } from '../measure/bare-rows.ts';
import type { Bench, Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { type Network, network } from '../measure/network.ts';
import { quantile } from '../measure/quantile.ts';
import { questions } from '../measure/questions.ts';
import { type ServedNetwork, servedNetwork } from '../measure/served-network.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'server';
const TARGET_MS = 50;
const WARM_UPS = 20;

/** Answers of the real server over the socket, one after the other as one user asks. */
export const serverPart: Part = {
  name: part,
  async measure(bench) {
    const figures: Figure[] = [];
    for (const engine of bench.engines)
      figures.push(...(await screensOf(bench, await network(bench, engine, sizesOf(bench).people))));
    return figures;
  },
};

async function screensOf(bench: Bench, asked: Network): Promise<readonly Figure[]> {
  const served = await servedNetwork(bench, asked);
  const bare = await bareNetwork(asked);
  try {
    const figures: Figure[] = [];
    for (const screen of await allScreens(bench, served, bare)) {
      const figure = await timed(screen, served, sizesOf(bench).requests);
      figures.push({ ...figure, engine: asked.engine });
    }
    return figures;
  } finally {
    await bare.close();
    await served.close();
  }
}

type Screen = {
  readonly name: string;
  readonly path: (round: number) => string;
  /** Reads the rows that this answer shows. */
  readonly again: (answer: string) => Promise<void>;
};

async function allScreens(bench: Bench, served: ServedNetwork, bare: BareRows): Promise<readonly Screen[]> {
  const people = inventedPeople(networkSize(sizesOf(bench).people));
  const asked = questions(people, seededChance(1));
  const ids = await idsOfAllKinds(served);
  const lines = (answer: string): Promise<void> => bare.lines(peopleIn(answer).map(({ id }) => id));
  return [
    {
      name: 'open a person',
      path: (round) => `/people.show?person=${at(ids, round)}`,
      again: (answer) => person(answer, bare),
    },
    {
      name: 'list of people',
      path: (round) => `/people.list?order=${at(['strength', 'name', 'recent', 'quiet'], round)}`,
      again: lines,
    },
    {
      name: 'search',
      path: (round) => `/people.list?search=${encodeURIComponent(at(asked, round))}`,
      again: lines,
    },
    { name: 'today', path: () => '/today.list', again: (answer) => bare.lines(suggested(answer)) },
  ];
}

/** The strongest, the quietest, and those the alphabet begins with. */
async function idsOfAllKinds(served: ServedNetwork): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const order of ['strength', 'recent', 'name']) {
    ids.push(...peopleIn(await served.ask(`/people.list?order=${order}&limit=100`)).map(({ id }) => id));
  }
  return ids;
}

async function timed(
  { name, path, again }: Screen,
  served: ServedNetwork,
  requests: number,
): Promise<Figure> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = -WARM_UPS; round < requests; round += 1) {
    const start = performance.now();
    const answer = await served.ask(path(Math.abs(round)));
    const answered = performance.now();
    const known = JSON.parse(answer) ? answer : '';
    const before = performance.now();
    await again(known);
    const after = performance.now();
    if (round < 0) continue;
    ours.push(answered - start);
    bare.push(after - before);
  }
  return {
    part,
    name: `${name}, p95`,
    unit: 'ms',
    measured: quantile(ours, 0.95),
    target: { most: TARGET_MS },
    spread: { p50: quantile(ours, 0.5), p99: quantile(ours, 0.99) },
    peer: { says: 'the rows it shows, read by key without server or layers', measured: quantile(bare, 0.95) },
  };
}

function at<T>(items: readonly T[], round: number): T {
  const item = items[round % items.length];
  if (item === undefined) throw new Error('the made network answers with nobody');
  return item;
}

type Id = { readonly id: string };

function peopleIn(answer: string): readonly Id[] {
  return (JSON.parse(answer) as { readonly people: readonly Id[] }).people;
}

function suggested(answer: string): readonly string[] {
  return (JSON.parse(answer) as { readonly suggestions: readonly { readonly person: Id }[] }).suggestions.map(
    ({ person: { id } }) => id,
  );
}

function person(answer: string, bare: BareRows): Promise<void> {
  const shown = JSON.parse(answer) as { readonly person: Id; readonly timeline: readonly Id[] };
  return bare.person(
    shown.person.id,
    shown.timeline.map(({ id }) => id),
  );
}
