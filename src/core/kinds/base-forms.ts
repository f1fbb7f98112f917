/**
 * Endings that the seven languages put on a word for a woman, for several, or for grammar, and what stands in the
 * word as it is listed: "Anwältin" (folded: anwaltin) is anwalt, "directrice" directeur, "avvocata" avvocato. Tried
 * in this order.
 */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['innen', ''],
  ['innen', 'e'],
  ['in', ''],
  ['in', 'e'],
  ['trice', 'teur'],
  ['trice', 'tore'],
  ['trices', 'teur'],
  ['euse', 'eur'],
  ['euses', 'eur'],
  ['ienne', 'ien'],
  ['iennes', 'ien'],
  ['onne', 'on'],
  ['enne', 'en'],
  ['iere', 'ier'],
  ['ieres', 'ier'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['elle', 'el'],
  ['essa', 'e'],
  ['sse', ''],
  ['fe', ''],
  ['ster', 'er'],
  ['ora', 'or'],
  ['oras', 'or'],
  ['ores', 'or'],
  ['s', ''],
  ['as', 'o'],
  ['es', ''],
  ['a', 'o'],
  ['a', 'e'],
  ['a', ''],
  ['i', 'o'],
  ['i', 'e'],
  ['e', ''],
  ['er', 'e'],
  ['er', ''],
  ['en', 'e'],
  ['en', ''],
  ['es', 'e'],
  ['n', ''],
];
const SHORTEST = 4;
const SPELT_OUT = /[aou]e/g;

/** The form under which a word is known: itself, without its ending, or with ä, ö, ü in place of ae, oe, ue. */
export function baseForm(word: string, isKnown: (word: string) => boolean): string | undefined {
  if (isKnown(word)) return word;
  const plain = withoutEnding(word, isKnown);
  if (plain !== undefined) return plain;
  const umlauts = word.replaceAll(SPELT_OUT, ([letter]) => letter ?? '');
  if (umlauts === word) return undefined;
  return isKnown(umlauts) ? umlauts : withoutEnding(umlauts, isKnown);
}

function withoutEnding(word: string, isKnown: (word: string) => boolean): string | undefined {
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const form = word.slice(0, word.length - ending.length) + instead;
    if (form.length >= SHORTEST && isKnown(form)) return form;
  }
  return undefined;
}
