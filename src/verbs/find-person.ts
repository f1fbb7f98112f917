import { type Day, dayText } from '../core/day.ts';
import { nameWords } from '../core/names.ts';
import { countText } from '../core/network/time-words.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { emailIdentity } from '../formats/identity/email-identity.ts';

const CANDIDATES = 50;
const CANDIDATES_SHOWN = 8;

/**
 * The one person that a user means by an id, an address, a name, a word of a name or the beginning of one. Who is only
 * nearly called so, or found by a note, is named in the refusal and never taken: this person may be written to.
 */
export async function findPerson(reader: Reader, ref: string, today: Day): Promise<PersonLine> {
  const called = await peopleCalled(reader, ref.trim());
  if (called.length > 0) return only(called, ref);
  const { items } = await reader.people({ search: ref, order: 'strength', today, limit: CANDIDATES });
  const words = nameWords(ref);
  const wholly = items.filter(({ name }) => words.every((word) => nameWords(name).includes(word)));
  const partly = items.filter(({ name }) =>
    words.every((word) => nameWords(name).some((part) => part.startsWith(word))),
  );
  const meant = wholly.length > 0 ? wholly : partly;
  if (meant.length === 0) throw new Refusal('person_not_found', ref, shown(items));
  return only(meant, ref);
}

/** An address finds whoever has its mailbox, with a plus tag or full stops more or less. */
async function peopleCalled(reader: Reader, ref: string): Promise<readonly PersonLine[]> {
  const called = await reader.peopleCalled(ref);
  const mailbox = emailIdentity(ref)?.value ?? ref;
  return called.length > 0 || mailbox === ref ? called : reader.peopleCalled(mailbox);
}

function only(people: readonly PersonLine[], ref: string): PersonLine {
  const [first, ...others] = people;
  if (!first || others.length > 0) throw new Refusal('person_ambiguous', ref, shown(people));
  return first;
}

function shown(people: readonly PersonLine[]): readonly string[] {
  return people.slice(0, CANDIDATES_SHOWN).map((line) => {
    const { id, name, organisation } = line;
    const isNameShared = people.some((other) => other !== line && other.name === name);
    const known = [organisation, isNameShared ? lastText(line) : undefined].filter(
      (part) => part !== undefined,
    );
    return known.length === 0 ? `${id}  ${name}` : `${id}  ${name} (${known.join(', ')})`;
  });
}

/** What tells people of one name apart. */
function lastText({ lastDay, activeDays }: PersonLine): string {
  if (lastDay === undefined) return 'never in touch';
  return `in touch on ${countText(activeDays, 'day')}, last ${dayText(lastDay)}`;
}
