import { CardSplitter } from '../../src/formats/vcard/card-splitter.ts';
import { type DecodedLine, decodedCard } from '../../src/formats/vcard/decoded-card.ts';
import { jcardTexts } from '../../src/formats/vcard/jcard.ts';
import { parseVcard } from '../../src/formats/vcard/parse-vcard.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';

export type VcardFact = { readonly what: string; readonly ours: string; readonly theirs: string };

/** Each property of a card in JSON, and the same property of the card in text. */
export function jcardFacts(text: string, vcards: string): readonly VcardFact[] {
  const splitter = new CardSplitter();
  const cuts = [...splitter.push(vcards), ...splitter.end()];
  const ours = cuts.flatMap((cut) => (cut.type === 'card' ? [cut.text] : []));
  const theirs = jcardTexts(text);
  const count = { what: 'cards', ours: String(ours.length), theirs: String(theirs.length) };
  return [count, ...theirs.flatMap((card, at) => facts(linesOf(ours[at] ?? ''), linesOf(card)))];
}

function linesOf(original: string): readonly DecodedLine[] {
  return decodedCard(parseVcard(original), charsetDecoder()).lines;
}

function facts(ours: readonly DecodedLine[], theirs: readonly DecodedLine[]): readonly VcardFact[] {
  const taken = new Map<string, number>();
  return theirs.map((line) => {
    const at = taken.get(line.name) ?? 0;
    taken.set(line.name, at + 1);
    const mine = ours.filter(({ name }) => name === line.name)[at];
    return { what: line.name, ours: plain(mine), theirs: plain(line) };
  });
}

/** Without what each way of writing does of its own: escapes, separators, hyphens in dates. */
function plain(line: DecodedLine | undefined): string {
  return (line?.text || line?.value || 'none')
    .replace(/\\[nN]/g, ' ')
    .replace(/[\\,;:\s"-]+/g, ' ')
    .replace(/(\d) (?=\d)/g, '$1')
    .trim();
}
