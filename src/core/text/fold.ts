/** Letters that Unicode does not take apart, and what people type for them. */
const UNSPLIT: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
};
const UNSPLIT_LETTER = new RegExp(`[${Object.keys(UNSPLIT).join('')}]`, 'g');

/** Lower case without accents: "Müller" and "muller" fold alike, so do "Łukasz" and "lukasz". */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD') // first of all: of "𝕬" only the plain A has a small letter
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(UNSPLIT_LETTER, (letter) => UNSPLIT[letter] ?? letter);
}
