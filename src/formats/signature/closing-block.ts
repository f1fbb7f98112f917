import { once } from '../../core/kinds/once.ts';
import { fold } from '../../core/text/fold.ts';
import { closingPhrases, FROM_WHERE } from './closings.ts';
import { isFooterLine } from './footer-lines.ts';

/** A longer one is no signature but prose, a poem or a contract. */
const MOST_LINES = 10;
/** So far from the end a closing is looked for: a signature, its gaps and a footer. */
const LINES_LOOKED_AT = 24;
/** A longer line is a sentence. */
const LONGEST_CLOSING = 60;
/** "-- ", and a carriage return. */
const LONGEST_DELIMITER = 4;

type Closings = {
  readonly phrases: ReadonlySet<string>;
  /** How they begin, in two letters: most lines are no closing, and this is told fastest. */
  readonly starts: ReadonlySet<string>;
};

const closings = once((): Closings => {
  const phrases = closingPhrases(fold);
  return { phrases, starts: new Set([...phrases].map((phrase) => phrase.slice(0, 2))) };
});

/**
 * The lines that may be a signature, the likeliest first: behind each line "-- ", then behind the last closing
 * ("Kind regards"). Empty lines between stay as gaps.
 */
export function* closingBlocks(passage: string): Iterable<readonly string[]> {
  const lines = passage.split('\n');
  let end = lines.length;
  const signed: (readonly string[])[] = [];
  for (let at = end - 1; at >= 0 && lines.length - at <= 2 * LINES_LOOKED_AT; at -= 1) {
    const line = lines[at] ?? '';
    if (line.length > LONGEST_DELIMITER || line.trimEnd() !== '--') continue;
    signed.unshift(lines.slice(at + 1, end));
    end = at;
  }
  for (const block of signed) yield* bounded(block);
  for (let at = end - 1; at >= Math.max(0, end - LINES_LOOKED_AT); at -= 1) {
    const closing = closingOf(lines[at] ?? '');
    if (!closing) continue;
    yield* bounded([...(closing.beside === '' ? [] : [closing.beside]), ...lines.slice(at + 1, end)]);
    return;
  }
}

/** Up to the first line of a footer or of so many, without the gap above the first; nothing when nothing is left. */
function* bounded(lines: readonly string[]): Iterable<readonly string[]> {
  const block: string[] = [];
  let filled = 0;
  for (const line of lines) {
    const text = line.replaceAll('\u00a0', ' ').trimEnd();
    if (text === '' && filled === 0) continue;
    if (filled === MOST_LINES || isFooterLine(text)) break;
    if (text !== '') filled += 1;
    block.push(text);
  }
  if (filled > 0) yield block;
}

/** The closing that a line consists of, with the name that may stand behind a comma. */
function closingOf(line: string): { readonly beside: string } | undefined {
  const text = line.trim();
  if (text === '' || text.length > LONGEST_CLOSING) return undefined;
  const start = text.slice(0, 2).toLowerCase();
  if (!closings().starts.has(start) && /^[\x20-\x7e]+$/.test(start)) return undefined;
  const bare = text.replace(/[\s,.!;:–—-]+$/u, '');
  if (isPhrase(bare)) return { beside: '' };
  const comma = bare.lastIndexOf(',');
  return comma > 0 && isPhrase(bare.slice(0, comma)) ? { beside: bare.slice(comma + 1).trim() } : undefined;
}

function isPhrase(text: string): boolean {
  const folded = fold(text)
    .replace(/[\s,&]+/g, ' ')
    .trim();
  const { phrases } = closings();
  return phrases.has(folded) || phrases.has(folded.replace(FROM_WHERE, ''));
}
