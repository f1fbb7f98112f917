import type { PersonCard } from '../core/person-card.ts';
import { searchWords } from '../core/text/search-words.ts';

/** Where a word stands in what we know of a person; a name is the better find. */
export const PLACE = { name: 0, address: 1, work: 2, note: 3 } as const;

export type WordPlaces = ReadonlyMap<string, number>;

/** The words under which somebody is found, each with the best place it stands in. `lines` were typed about them. */
export function wordsOf(card: PersonCard, lines: readonly string[]): WordPlaces {
  const words = new Map<string, number>();
  const add = (place: number, texts: readonly string[]): void => {
    for (const word of texts.flatMap(searchWords)) if (!words.has(word)) words.set(word, place);
  };
  add(PLACE.name, [card.name, ...card.otherNames]);
  add(PLACE.address, values(card.emails).map(withoutTopDomain));
  add(PLACE.work, [card.organisation?.value ?? '', card.title?.value ?? '', ...values(card.tags)]);
  add(PLACE.note, [...values(card.notes), ...values(card.places), ...lines]);
  return words;
}

/** Half of a network is found under "com": it is the word of nobody. */
function withoutTopDomain(address: string): string {
  return address.replace(/\.\p{L}+$/u, '');
}

function values(fields: PersonCard['emails']): readonly string[] {
  return fields.map(({ value }) => value);
}

/** The same beside the card, to look whether somebody who was found has other words too. */
export function wordTexts(words: WordPlaces): { readonly name_words: string; readonly words: string } {
  const names = [...words].filter(([, place]) => place === PLACE.name).map(([word]) => word);
  return { name_words: betweenSpaces(names), words: betweenSpaces([...words.keys()]) };
}

function betweenSpaces(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
