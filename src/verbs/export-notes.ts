import { type Day, dayText } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { Matter } from '../core/matters/matter.ts';
import { MATTER_KINDS } from '../core/matters/matter-names.ts';
import { matterLine } from '../core/outgoing-matter-line.ts';
import type { OutgoingPerson } from '../core/outgoing-person.ts';
import type { OutgoingFolder } from '../core/outlet.ts';
import type { TimelineEntry } from '../core/store.ts';
import { indexText } from '../formats/markdown/index-text.ts';
import { noteNames } from '../formats/markdown/note-names.ts';
import { type Linked, type NoteLine, type NotePart, noteText } from '../formats/markdown/note-text.ts';
import { type ChosenPerson, outgoingPeople } from './export-people.ts';
import { localDay, today } from './shown.ts';
import type { Deps } from './verb.ts';

const CONTACTS_SHOWN = 20;
const PEOPLE_SHOWN = 12;

type Linking = ReadonlyMap<PersonId, Linked>;

/** One note for each person and one that lists them all. Gives how many people there are. */
export async function writeNotes(
  folder: OutgoingFolder,
  people: readonly ChosenPerson[],
  deps: Deps,
): Promise<number> {
  const fileOf = noteNames();
  const links: Linking = new Map(people.map(({ id, name }) => [id, { name, file: fileOf(name) }]));
  const matters = await mattersByPerson(deps);
  const me = await deps.store.me();
  let written = 0;
  for await (const person of outgoingPeople(people, 'Writing notes', deps)) {
    const file = links.get(person.id)?.file;
    if (file === undefined) continue;
    await folder.add(file, await personNote(person, { matters, links, me, deps }));
    written += 1;
  }
  const own = partsOf(matters.get(undefined) ?? [], { links, me, self: undefined });
  await folder.add(
    'README.md',
    indexText({ day: dayText(today(deps)), people: [...links.values()], parts: own }),
  );
  return written;
}

type Matters = ReadonlyMap<PersonId | undefined, readonly Matter[]>;

/** With each person what they have a part in, and with nobody what is with nobody. */
async function mattersByPerson({ store }: Deps): Promise<Matters> {
  const found = new Map<PersonId | undefined, Matter[]>();
  for (const kind of MATTER_KINDS) {
    for (const matter of await store.matters({ kind })) {
      const people = new Set(matter.people.map(({ person }) => person));
      for (const person of people.size > 0 ? people : [undefined]) {
        const theirs = found.get(person) ?? [];
        theirs.push(matter);
        found.set(person, theirs);
      }
    }
  }
  return found;
}

type Noting = {
  readonly matters: Matters;
  readonly links: Linking;
  readonly me: PersonId | undefined;
  readonly deps: Deps;
};

async function personNote(person: OutgoingPerson, { matters, links, me, deps }: Noting): Promise<string> {
  const { id, card } = person;
  const contacts = await deps.store.timeline(id, { limit: CONTACTS_SHOWN });
  const reminders = (await deps.store.remindersOf(id)).filter(({ settledAt }) => settledAt === undefined);
  const parts: NotePart[] = [
    ...partsOf(matters.get(id) ?? [], { links, me, self: id }),
    {
      heading: 'To come back to',
      lines: reminders.map(({ day, about }) => ({ day: dayText(day), says: about })),
    },
    {
      heading: 'Last contacts',
      lines: id === me ? [] : contacts.items.map((entry) => contactLine(entry, { links, me, id, deps })),
    },
  ];
  return noteText({ id, card, parts });
}

type Seen = {
  readonly links: Linking;
  readonly me: PersonId | undefined;
  readonly self: PersonId | undefined;
};

function partsOf(matters: readonly Matter[], seen: Seen): readonly NotePart[] {
  const parts = new Map<string, NoteLine[]>();
  for (const matter of matters) {
    const line = matterLine(matter.kind, matter.about);
    if (!line) continue;
    const lines = parts.get(line.heading) ?? [];
    lines.push({
      day: dayText(matter.day),
      says: `${line.says}${stateText(matter)}`,
      people: othersIn(matter, seen),
    });
    parts.set(line.heading, lines);
  }
  return [...parts].map(([heading, lines]) => ({ heading, lines }));
}

function stateText({ state, dueDay, kind }: Matter): string {
  if (UNSPOKEN.has(kind)) return '';
  const due = dueDay === undefined ? '' : `, due ${dayText(dueDay)}`;
  return `${due}${state === 'open' ? '' : `, ${state}`}`;
}

/** Kinds that are not settled in any way. */
const UNSPOKEN: ReadonlySet<string> = new Set([
  'benefit',
  'manners',
  'acquaintance',
  'custom',
  'endorsement',
  'capacity',
]);

function othersIn({ people }: Matter, { links, me, self }: Seen): readonly Linked[] {
  const others = new Set(
    people.map(({ person }) => person).filter((person) => person !== self && person !== me),
  );
  return [...others].slice(0, PEOPLE_SHOWN).flatMap((person) => links.get(person) ?? []);
}

type Telling = Omit<Noting, 'matters'> & { readonly id: PersonId };

function contactLine(entry: TimelineEntry, { links, me, id, deps }: Telling): NoteLine {
  const others = entry.people.filter(
    ({ personId }) => personId !== id && (personId === undefined || personId !== me),
  );
  const named = others
    .slice(0, PEOPLE_SHOWN)
    .map(
      ({ personId, name }): Linked => (personId === undefined ? undefined : links.get(personId)) ?? { name },
    );
  const day: Day = localDay(entry.at, deps);
  return { day: dayText(day), says: entry.about || entry.channel, people: named };
}
