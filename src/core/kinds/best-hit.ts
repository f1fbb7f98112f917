import { type Lexicon, RANKS, type Rank } from './lexicon.ts';
import type { StandingWord } from './standing-words.ts';
import type { WordPart } from './word-parts.ts';

/** A phrase of some kind in a text. */
export type Hit<Kind> = {
  readonly kind: Kind;
  readonly rank: Rank;
  readonly from: number;
  readonly to: number;
  readonly isOver: boolean;
};

/** Positive when the second is the better one. */
export type Order<Kind> = (one: Hit<Kind>, other: Hit<Kind>) => number;

const CONFIDENCE: Readonly<Record<Rank, number>> = { vague: 0.55, about: 0.75, called: 0.9 };
/** Another kind that is named as clearly makes an answer less sure; so does "former". */
const IF_CONTESTED = 0.85;
const IF_OVER = 0.5;

/** The phrases of a lexicon in a text, and the parts of its words among which they stand. */
export type Sought<Kind> = { readonly parts: readonly WordPart[]; readonly hits: readonly Hit<Kind>[] };

export function soughtIn<Kind>(words: readonly StandingWord[], lexicon: Lexicon<Kind>): Sought<Kind> {
  const parts = lexicon.partsOf(words);
  const hits: Hit<Kind>[] = [];
  for (const { value, from, to } of lexicon.find(parts)) {
    if (value.kind === undefined) continue;
    const isOver = parts[from]?.standing.isOver ?? false;
    hits.push({ kind: value.kind, rank: value.rank, from, to, isOver });
  }
  return { parts, hits };
}

export function bestHit<Kind>(hits: readonly Hit<Kind>[], order: Order<Kind>): Hit<Kind> | undefined {
  return hits.reduce<Hit<Kind> | undefined>(
    (best, hit) => (best === undefined || order(best, hit) > 0 ? hit : best),
    undefined,
  );
}

/** What is now before what is over, then what says more. */
export function byClarity<Kind>(one: Hit<Kind>, other: Hit<Kind>): number {
  return Number(one.isOver) - Number(other.isOver) || RANKS.indexOf(other.rank) - RANKS.indexOf(one.rank);
}

export function confidenceOf<Kind>(best: Hit<Kind>, hits: readonly Hit<Kind>[]): number {
  const isContested = hits.some((hit) => hit.kind !== best.kind && byClarity(hit, best) === 0);
  return CONFIDENCE[best.rank] * (isContested ? IF_CONTESTED : 1) * (best.isOver ? IF_OVER : 1);
}

/** The words of a hit as they stand in the text. */
export function wordsOf({ from, to }: Hit<unknown>, parts: readonly WordPart[], text: string): string {
  return text.slice(parts[from]?.word.start, parts[to - 1]?.word.end);
}
