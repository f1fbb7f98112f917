import { fold } from './fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Marks belong to the word they stand in: Hindi and Hebrew write vowels with them. Folding takes them away. */
const MARKED_WORD = /[\p{L}\p{N}\p{M}]+/gu;
const UMLAUT = /[äöüåøæœ]/;
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
};
/** Scripts that write words without spaces between them: every ending of a run is found too. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LONGEST_WORD = 40;

/** The folded words under which a text is found: "Müller" under muller and mueller, "王小明" under 王小明, 小明 and 明. */
export function searchWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text.normalize('NFKC').toLowerCase().normalize('NFKC').matchAll(MARKED_WORD)) {
    const folded = fold(word).slice(0, LONGEST_WORD);
    words.add(folded);
    if (UMLAUT.test(word)) words.add(speltOut(word).slice(0, LONGEST_WORD));
    if (UNSPACED.test(word)) for (const ending of endings(folded)) words.add(ending);
  }
  words.delete('');
  return [...words];
}

/** The words of a question; each of them must be found. */
export function questionWords(text: string): readonly string[] {
  return [...new Set(fold(text).match(WORD) ?? [])].map((word) => word.slice(0, LONGEST_WORD));
}

function speltOut(word: string): string {
  return fold([...word].map((letter) => SPELT_OUT[letter] ?? letter).join(''));
}

function endings(word: string): readonly string[] {
  const letters = [...word];
  return letters.slice(1).map((_, at) => letters.slice(at + 1).join(''));
}
