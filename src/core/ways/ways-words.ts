import type { Path } from '../network/paths/best-paths.ts';
import { chanceWord } from './chance-word.ts';
import type { Ways } from './ways-to.ts';

type NameOf = (person: number) => string;

/** Who could bring me there, in one sentence; `whom` as it stands behind "to": "Grace", "somebody at Oven". */
export function waysSentence(
  whom: string,
  { disjoint, together }: Pick<Ways, 'disjoint' | 'together'>,
  nameOf: NameOf,
): string {
  const first = askedFirst({ disjoint }, nameOf);
  if (first.length === 0) return `No way to ${whom} is known that takes three steps or fewer.`;
  const chance = `a ${chanceWord(together)} chance`;
  if (first.length === 1) return `${first[0]} could bring you to ${whom}: ${chance}.`;
  return `${listText(first)} could each bring you to ${whom}: together ${chance}.`;
}

type Onward = { readonly ways: Pick<Ways, 'disjoint' | 'together'>; readonly nameOf: NameOf };

/** Whom of those I look for I know already, the strongest first, and who could bring me to the others. */
export function knownSentence(
  { kind, people }: { readonly kind: string; readonly people: readonly number[] },
  names: readonly string[],
  onward: Onward | undefined,
): string {
  const [name = ''] = names;
  if (kind === 'person') {
    const alone = `You know ${name} already, so no introduction is needed`;
    if (!onward) return `${alone}.`;
    return `${alone}; ${listText(askedFirst(onward.ways, onward.nameOf))} could put in a word.`;
  }
  if (people.length === 1) return `You know ${name}, the only one known here.`;
  const best = names.length === 1 ? name : `${name} best`;
  const known =
    names.length === people.length
      ? `You know all ${people.length} of them already, ${best}.`
      : `Of ${people.length} people you know ${names.length} already: ${best}.`;
  return onward ? `${known} ${waysSentence('the others', onward.ways, onward.nameOf)}` : known;
}

/** What would help where no way is known. */
export function helpWithoutWay({
  whom,
  knowsOthers,
  colleagues,
}: {
  readonly whom: string;
  /** Whether anything is known of who knows whom among others. */
  readonly knowsOthers: boolean;
  /** Whom I know where the one sought works. */
  readonly colleagues: readonly string[];
}): readonly string[] {
  return [
    ...(colleagues.length > 0
      ? [
          `${listText(colleagues)} ${colleagues.length === 1 ? 'works' : 'work'} at the same place: ask there.`,
        ]
      : []),
    `If you know who knows ${whom}, say so: mutuals ties between ONE OTHER --closeness 3`,
    ...(knowsOthers
      ? []
      : ['Mail with several people on it and calendars tell who knows whom: mutuals import FILE']),
  ];
}

/** "Ada", "Ada and Bo", "Ada, Bo and Cy" */
export function listText(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Those I would ask: the first on each way. */
function askedFirst({ disjoint }: { readonly disjoint: readonly Path[] }, nameOf: NameOf): readonly string[] {
  return disjoint.map(({ people }) => nameOf(people[1] ?? 0));
}
