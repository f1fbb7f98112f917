import type { Day } from '../core/day.ts';
import type { ListedName } from '../core/events/names-in-list.ts';
import { nameWords } from '../core/names.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';

/** A name of a list, and whom here it means: nobody, one, or several that cannot be told apart. */
export type MatchedName = ListedName & { readonly people: readonly PersonLine[] };

const CANDIDATES = 20;
const SHOWN = 8;

/**
 * Whom the names of a list mean. Stricter than find-person.ts, since nobody looks at each: an address, a whole name, or
 * all words of it; the beginning of a word is not enough. I am left out.
 */
export async function matchNames(
  reader: Reader,
  names: readonly ListedName[],
  today: Day,
): Promise<readonly MatchedName[]> {
  const matched: MatchedName[] = [];
  for (const one of names) {
    const people = await peopleNamed(reader, one, today);
    if (!people.some(({ isMe }) => isMe)) matched.push({ ...one, people });
  }
  return matched;
}

async function peopleNamed(
  reader: Reader,
  { name, address }: ListedName,
  today: Day,
): Promise<readonly PersonLine[]> {
  for (const ref of [address, name]) {
    const called = ref === undefined ? [] : await reader.peopleCalled(ref);
    if (called.length > 0) return called;
  }
  const words = nameWords(name);
  if (words.length === 0) return [];
  const { items } = await reader.people({ search: name, order: 'strength', today, limit: CANDIDATES });
  return items.filter((person) => words.every((word) => nameWords(person.name).includes(word)));
}

/** The one who is meant, if anybody here is; refused where several are. */
export function onePerson({ name, people }: MatchedName): PersonLine | undefined {
  if (people.length > 1) throw new Refusal('person_ambiguous', name, people.slice(0, SHOWN).map(choice));
  return people[0];
}

export function choice({ id, name, organisation }: PersonLine): string {
  return `${id}  ${name}${organisation === undefined ? '' : ` (${organisation})`}`;
}
