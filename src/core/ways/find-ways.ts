import type { Acquaintances, Everybody, KindAxis, WholePerson } from '../everybody.ts';
import type { Purpose } from '../network/paths/best-paths.ts';
import type { PathNetwork } from '../network/paths/path-network.ts';
import type { Reason } from '../network/reason.ts';
import { explainOwnTie } from './explain-way.ts';
import { knowsOthers } from './pair-evidence.ts';
import { explainKnownOf } from './people-sought.ts';
import { explainHedge, type Ways, waysTo } from './ways-to.ts';
import { helpWithoutWay, knownSentence, waysSentence } from './ways-words.ts';

/** Whom a user wants to get to. */
export type Wanted = {
  readonly kind: 'person' | 'organisation' | 'kind';
  /** A name, or what stands behind "somebody": "at Oven", "of field law". */
  readonly name: string;
  readonly people: readonly number[];
  /** The axes on which a kind was asked for. */
  readonly axes: readonly KindAxis[];
};

export type WaysAnswer = {
  /** Whom of them I know already, the strongest first. */
  readonly known: readonly number[];
  /** To the others, through others. */
  readonly ways: readonly Ways[];
  readonly says: string;
  readonly reasons: readonly (Reason & { readonly term: string })[];
  /** What would help where no way is known. */
  readonly help: readonly string[];
};

export type WaysAsked = { readonly purposes: readonly Purpose[]; readonly most: number };

/** What ways are sought in. */
export type WaysGround = {
  readonly everybody: Everybody;
  readonly acquaintances: Acquaintances;
  /** With what each broker can still do. */
  readonly network: PathNetwork;
};

/** Who could bring me to somebody, to an organisation or to a kind of people. Cost: as bestPaths, for each purpose. */
export function findWays(wanted: Wanted, ground: WaysGround, { purposes, most }: WaysAsked): WaysAnswer {
  const { everybody, network } = ground;
  const isMine = (number: number): boolean => isKnown(everybody.people[number]);
  const known = strongestFirst(wanted.people.filter(isMine), everybody);
  const targets = wanted.kind === 'person' ? wanted.people : wanted.people.filter((one) => !isMine(one));
  const isMineAlone = wanted.kind === 'person' && known.length > 0;
  // Whoever can be asked is asked for their own news.
  const ways = purposes
    .filter((purpose) => purpose === 'act' || !isMineAlone)
    .map((purpose) => waysTo(network, targets, { purpose, most }))
    .filter((one) => one.best !== undefined && isWorthwhile(one, wanted, network));
  return {
    known,
    ways,
    says: sentence(wanted, { known, ways }, everybody),
    reasons: reasonsOf(wanted, { known, targets, ways }, ground),
    help: known.length === 0 && ways.length === 0 ? helpOf(wanted, ground) : [],
  };
}

/** Somebody I was in touch with, or of whom I said how close we are. */
function isKnown(person: WholePerson | undefined): boolean {
  return person !== undefined && (person.activeDays > 0 || person.stage !== 'stranger');
}

function strongestFirst(numbers: readonly number[], { people }: Everybody): readonly number[] {
  const strengthOf = (number: number): number => people[number]?.strength ?? 0;
  return [...numbers].sort((one, other) => strengthOf(other) - strengthOf(one) || one - other);
}

/** To somebody I know, others are of use only where they can do more than I can. */
function isWorthwhile({ together }: Ways, { kind, people }: Wanted, { acts }: PathNetwork): boolean {
  return kind !== 'person' || together > (acts[people[0] ?? 0] ?? 0);
}

type Found = { readonly known: readonly number[]; readonly ways: readonly Ways[] };

function sentence(wanted: Wanted, { known, ways }: Found, everybody: Everybody): string {
  const nameOf = (person: number): string => everybody.people[person]?.name ?? '';
  const [best] = ways;
  const names = known.map(nameOf);
  if (names.length > 0) return knownSentence(wanted, names, best && { ways: best, nameOf });
  if (wanted.people.length === 0) return `Nobody ${wanted.name} is known here.`;
  const whom = wanted.kind === 'person' ? wanted.name : `somebody ${wanted.name}`;
  return waysSentence(whom, best ?? { disjoint: [], together: 0 }, nameOf);
}

function reasonsOf(
  { kind, people, axes }: Wanted,
  { known, targets, ways }: Found & { readonly targets: readonly number[] },
  { everybody, network }: WaysGround,
): WaysAnswer['reasons'] {
  const nameOf = (person: number): string => everybody.people[person]?.name ?? '';
  const telling = {
    network,
    nameOf,
    tieOf: (person: number) => everybody.people[person],
    today: everybody.asOf,
  };
  const [one = 0] = people;
  return [
    ...(kind === 'person' && known.length > 0 ? explainOwnTie(telling, one) : []),
    ...(ways.length > 0 ? termed('hedge', explainHedge(network, targets, nameOf)) : []),
    ...termed('known', explainKnownOf(everybody, axes)),
  ];
}

function termed(term: string, reasons: readonly Reason[]): WaysAnswer['reasons'] {
  return reasons.map((reason) => ({ term, ...reason }));
}

const COLLEAGUES_NAMED = 3;

function helpOf({ kind, name, people, axes }: Wanted, { everybody, acquaintances }: WaysGround) {
  if (people.length === 0) {
    const [axis = 'field'] = axes;
    return axes.length === 0 ? [] : [`Say of what kind somebody is: mutuals kinds say PERSON --${axis} KIND`];
  }
  const firm = kind === 'person' ? everybody.people[people[0] ?? 0]?.firm : undefined;
  const colleagues = everybody.people.flatMap((person, number) =>
    firm !== undefined && person.firm === firm && isKnown(person) && number !== everybody.me ? [number] : [],
  );
  return helpWithoutWay({
    whom: kind === 'person' ? name : 'them',
    knowsOthers: knowsOthers(acquaintances.circle),
    colleagues: strongestFirst(colleagues, everybody)
      .slice(0, COLLEAGUES_NAMED)
      .map((number) => everybody.people[number]?.name ?? ''),
  });
}
