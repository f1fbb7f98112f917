import { SUGGESTION_KINDS, type SuggestionKind } from './suggestion-kind.ts';

/**
 * What is named today, out of all that could be: again and again the one that counts most by
 *
 *   urgency · 0.85^n        n how many of its kind are named already
 *
 * so that what is urgent comes first and no kind crowds out the others. Nobody is named twice; of some kinds one is
 * enough for a day; and ties are tended only as far as the room of the day goes. The factor is ours. Cost: O(limit · items).
 */
export type Mixable = {
  readonly kind: SuggestionKind;
  /** From 0 to 1. */
  readonly urgency: number;
  /** Whom or what it is about: each is named once. */
  readonly subject: string;
  /** What tending takes of the day, in the unit of its room. */
  readonly cost?: number;
};

export type DayRoom = { readonly limit: number; readonly tending: number };

const CROWDED = 0.85;
const AT_MOST: Readonly<Partial<Record<SuggestionKind, number>>> = { step: 1, wake: 1, offer: 1, news: 2 };
/** However little a week has room for, so many may be tended on a day. */
const TENDED_AT_LEAST = 3;

export function mixOfToday<Item extends Mixable>(items: readonly Item[], room: DayRoom): readonly Item[] {
  const named: Item[] = [];
  let left = oncePerSubject(items);
  while (named.length < room.limit) {
    const next = best(
      left.filter((item) => hasRoom(item, named, room)),
      named,
    );
    if (!next) break;
    named.push(next);
    left = left.filter((item) => item !== next);
  }
  return named;
}

/** The most urgent of each; of equal ones the kind that waits least, then the order in which they come. */
function oncePerSubject<Item extends Mixable>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  const inOrder = items.toSorted(
    (one, other) => other.urgency - one.urgency || placeOf(one) - placeOf(other),
  );
  return inOrder.filter(({ subject }) => {
    if (seen.has(subject)) return false;
    seen.add(subject);
    return true;
  });
}

const placeOf = ({ kind }: Mixable): number => SUGGESTION_KINDS.indexOf(kind);

function best<Item extends Mixable>(items: readonly Item[], named: readonly Item[]): Item | undefined {
  let found: { readonly item: Item; readonly counts: number } | undefined;
  for (const item of items) {
    const counts = item.urgency * CROWDED ** ofKind(item.kind, named).length;
    if (!found || counts > found.counts) found = { item, counts };
  }
  return found?.item;
}

function hasRoom(item: Mixable, named: readonly Mixable[], { tending }: DayRoom): boolean {
  const alike = ofKind(item.kind, named);
  if (alike.length >= (AT_MOST[item.kind] ?? Number.POSITIVE_INFINITY)) return false;
  if (item.kind !== 'tend' || alike.length < TENDED_AT_LEAST) return true;
  return alike.reduce((sum, { cost = 1 }) => sum + cost, item.cost ?? 1) <= tending;
}

function ofKind(kind: SuggestionKind, named: readonly Mixable[]): readonly Mixable[] {
  return named.filter((one) => one.kind === kind);
}
