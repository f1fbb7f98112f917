import type { Day } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { findPerson } from './find-person.ts';

/** A name in front of a colon: up to five words, none of them long text. */
const NAMED_FIRST = /^((?:[^\s:]+ ){0,4}[^\s:]+)\s*:\s*(.+)$/s;
/** The rest of a name that was begun, and a colon: "Ruiz: advice". Only capitals, as "help with visas: big" is no name. */
const NAME_GOES_ON = /^((?:\p{Lu}[^\s:]* ){0,3}\p{Lu}[^\s:]*)\s*:\s*(.+)$/su;

type WhoAndWhat = { readonly person: string; readonly what: string };

/**
 * Whom and what a user means who types a person and words behind: "Ana: an introduction to Bo" and "Ana Ruiz: advice" as
 * much as the two apart. What comes after the colon is kept to the letter.
 */
export function whoAndWhat(person: string, words = ''): WhoAndWhat {
  if (words === '') return parted(NAMED_FIRST.exec(person)) ?? { person, what: '' };
  if (person.endsWith(':')) return { person: person.slice(0, -1), what: words.trim() };
  const goesOn = isWhole(person) ? undefined : parted(NAME_GOES_ON.exec(words));
  return goesOn
    ? { person: `${person} ${goesOn.person}`, what: goesOn.what }
    : { person, what: words.trim() };
}

/** An id or an address is nobody's first name: "Budget:" behind it begins what is meant. */
const isWhole = (person: string): boolean => /^(?=.*\d)[0-9a-hjkmnp-tv-z]{16}$|@/.test(person);

function parted(match: RegExpExecArray | null): WhoAndWhat | undefined {
  const [, person, what] = match ?? [];
  return person === undefined || what === undefined ? undefined : { person, what: what.trim() };
}

/** How many words behind the first one a name is looked for in. */
const MORE_OF_NAME = 3;

/** The same, with the person found. A name that stands without quotes goes as far as somebody here is called so. */
export async function findWhoAndWhat(
  reader: Reader,
  { person, what = '' }: { readonly person: string; readonly what?: string | undefined },
  today: Day,
): Promise<{ readonly line: PersonLine; readonly what: string }> {
  const said = whoAndWhat(person, what);
  const words = said.what.split(/\s+/);
  for (let count = Math.min(MORE_OF_NAME, words.length); count > 0; count -= 1) {
    const name = [said.person, ...words.slice(0, count)].join(' ');
    const [line, ...others] = await reader.peopleCalled(name);
    if (line && others.length === 0) return { line, what: afterWords(said.what, count) };
  }
  return findParted(reader, { person, what }, today);
}

/** "Bo Budget: help with it": where nobody is called "Bo Budget", the colon is Bo's business. */
async function findParted(
  reader: Reader,
  { person, what }: WhoAndWhat,
  today: Day,
): Promise<{ readonly line: PersonLine; readonly what: string }> {
  const said = whoAndWhat(person, what);
  try {
    return { line: await findPerson(reader, said.person, today), what: said.what };
  } catch (error) {
    const isNobody = error instanceof Refusal && error.code === 'person_not_found';
    if (!isNobody || !said.person.startsWith(`${person} `)) throw error;
    return { line: await findPerson(reader, person, today), what: what.trim() };
  }
}

/** What stands behind so many words, to the letter. */
function afterWords(text: string, count: number): string {
  return text.replace(new RegExp(`^\\s*(?:\\S+(?:\\s+|$)){${count}}`), '');
}
