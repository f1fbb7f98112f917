import type { FoundInteraction, Role } from '../../core/interaction.ts';
import type { Source } from '../../core/source-record.ts';
import type { SampleBook } from './sample-book.ts';
import { type SampleContact, sampleContacts } from './sample-contacts.ts';
import { ROBIN, type SamplePerson } from './sample-people.ts';
import { sampleRhythms } from './sample-rhythms.ts';

/** All contacts between Robin and one other person at a time. */
export function sampleInteractions(book: SampleBook): readonly FoundInteraction[] {
  return sampleRhythms().flatMap((rhythm) => {
    const person = book.personNamed(rhythm.name);
    const contacts = sampleContacts(rhythm, person, book.clock);
    return contacts.flatMap((contact, at) => toldBySource(contact, { person, number: at + 1, book }));
  });
}

type Telling = { readonly person: SamplePerson; readonly number: number; readonly book: SampleBook };

function toldBySource(contact: SampleContact, telling: Telling): readonly FoundInteraction[] {
  const { way, course } = contact;
  if (way === 'call' || way === 'meeting') return [interaction(contact, 'with', telling)];
  if (course !== 'both') return [interaction(contact, course === 'out' ? 'to' : 'from', telling)];
  const [first, answer] = telling.number % 2 === 0 ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const later = { ...contact, minuteOfDay: contact.minuteOfDay + MINUTES_TO_ANSWER };
  return [interaction(contact, first, telling), interaction(later, answer, telling)];
}

const MINUTES_TO_ANSWER = 95;

/** One interaction; `theirs` is the part the other one has in it. */
function interaction(contact: SampleContact, theirs: Role, telling: Telling): FoundInteraction {
  const { way: channel, about, daysAgo, minuteOfDay } = contact;
  const { person, number, book } = telling;
  const source = sourceOf(contact, person);
  const thread = `${person.emails[0] ?? person.name}/${number}`;
  return {
    source,
    key: `sample/${thread}/${theirs}`,
    at: book.clock.momentBefore(daysAgo, minuteOfDay),
    channel,
    about,
    ...(source !== 'hand' && { thread }),
    recipients: 1,
    participants: [
      { ...book.keyOf(ROBIN, source === 'mail' ? 'mail' : 'hand'), role: MY_ROLE[theirs] },
      { ...book.keyOf(person, source), role: theirs },
    ],
  };
}

const MY_ROLE = { from: 'to', to: 'from', with: 'with', cc: 'from', mentioned: 'mentioned' } as const;

function sourceOf({ way }: SampleContact, { sources }: SamplePerson): Source {
  if (way === 'mail') return 'mail';
  return way === 'message' && sources.includes('linkedin') ? 'linkedin' : 'hand';
}
