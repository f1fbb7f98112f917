import { bestHit, byClarity, confidenceOf, type Hit, soughtIn, wordsOf } from './best-hit.ts';
import { FIELDS, type Field } from './fields.ts';
import { type Entry, entriesOf, entryOfNoKind, lexiconOf } from './lexicon.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { standingWords } from './standing-words.ts';
import type { WordPart } from './word-parts.ts';
import {
  FIELD_WORDS_OF_ORGANISATIONS,
  NO_FIELD_OF_ORGANISATION,
} from './words/field-words-of-organisations.ts';
import { TRADES } from './words/trades.ts';

/**
 * The field an organisation works in, from its name: by the names of large ones, then by the words of a trade. Of
 * several trades the one before a connecting word tells it ("School of Design"), else the last one ("Hotel School",
 * "Bayer Stiftung").
 */
export function fieldOfOrganisation<From>(name: string, from: From): Reading<Field, From> | undefined {
  const { parts, hits } = soughtIn(standingWords(name), lexicon());
  const runs = runsOf(parts);
  const runOf = ({ from: at }: Hit<Field>): number => runs[at] ?? 0;
  const best = bestHit(
    hits,
    (one, other) => byClarity(one, other) || runOf(one) - runOf(other) || other.from - one.from,
  );
  if (best === undefined) return undefined;
  return { kind: best.kind, confidence: confidenceOf(best, hits), from, words: wordsOf(best, parts, name) };
}

const lexicon = once(() =>
  lexiconOf<Field>([...FIELDS.flatMap(entriesOfField), entryOfNoKind(NO_FIELD_OF_ORGANISATION)]),
);

function entriesOfField(kind: Field): readonly Entry<Field>[] {
  const trade: Entry<Field> = { kind, rank: 'called', phrases: TRADES[kind], closesCompounds: true };
  return [...entriesOf(kind, FIELD_WORDS_OF_ORGANISATIONS[kind]), trade];
}

/** In which stretch between connecting words each part stands. */
function runsOf(parts: readonly WordPart[]): readonly number[] {
  let run = 0;
  return parts.map(({ joint }, at) => {
    if (at > 0 && joint !== 'next' && joint !== 'and') run += 1;
    return run;
  });
}
