import { bestPaths, type Path, type PathAnswer, type Purpose } from '../network/paths/best-paths.ts';
import { hedge } from '../network/paths/hedge.ts';
import type { PathNetwork } from '../network/paths/path-network.ts';
import type { Reason } from '../network/reason.ts';
import { countText } from '../network/time-words.ts';

/** The ways by which others could bring me to some people, and who holds all of them. */
export type Ways = PathAnswer & {
  readonly purpose: Purpose;
  /** The best one, where it is none of those that share nobody. */
  readonly bestBeside: Path | undefined;
};

/** Through others only: a tie of my own is no introduction. Cost: as bestPaths, and a copy of the first steps. */
export function waysTo(
  network: PathNetwork,
  targets: readonly number[],
  { purpose, most }: { readonly purpose: Purpose; readonly most: number },
): Ways {
  const found = bestPaths(withoutOwnTies(network, targets), targets, purpose, most);
  const { best } = found;
  const stands = best && found.disjoint.some((path) => isSameWay(path, best));
  return { ...found, purpose, bestBeside: stands ? undefined : best };
}

/** Whether the ways hang on single people, in sentences; nothing where there is no way worth counting. */
export function explainHedge(
  network: PathNetwork,
  targets: readonly number[],
  nameOf: (person: number) => string,
): readonly Reason[] {
  const { disjoint, singleBrokers, ends } = hedge(withoutOwnTies(network, targets), targets);
  if (disjoint === 0) return [];
  const [end] = ends;
  return [
    ...singleBrokers.map((broker) => ({
      says: `Every way goes through ${nameOf(broker)}; without them none is left.`,
      amount: 1,
    })),
    ...(singleBrokers.length > 0 ? [] : [{ says: apartText(disjoint), amount: disjoint }]),
    ...(targets.length > 1 && ends.length === 1 && end !== undefined
      ? [{ says: `All of them end with ${nameOf(end)}, and with nobody else you look for.`, amount: 1 }]
      : []),
  ];
}

function apartText(disjoint: number): string {
  if (disjoint === 1) return 'No single person is on every way, but any two ways share somebody.';
  return `${disjoint === 5 ? 'Five ways or more' : countText(disjoint, 'way')} share nobody, so none of these people holds them all.`;
}

function withoutOwnTies(network: PathNetwork, targets: readonly number[]): PathNetwork {
  if (targets.every((target) => network.acts[target] === 0)) return network;
  const [acts, news] = [network.acts.slice(), network.news.slice()];
  for (const target of targets) acts[target] = news[target] = 0;
  return { ...network, acts, news };
}

function isSameWay(one: Path, other: Path): boolean {
  return one.people.length === other.people.length && one.people.every((who, at) => who === other.people[at]);
}
