import { type Day, dayOf, parseDay, startOfDay } from '../core/day.ts';
import { type PersonId, personId, type RecordId } from '../core/ids.ts';
import type { Channel, Participant, Role } from '../core/interaction.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader, Writer } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { namePhrases } from '../formats/capture/name-phrases.ts';
import { type Understood, understandLine } from '../formats/capture/understand.ts';
import { findPerson } from './find-person.ts';
import { handRecord } from './hand-record.ts';
import { today } from './shown.ts';
import type { Deps } from './verb.ts';

export type CapturedPerson = {
  readonly phrase: string;
  readonly part: 'with' | 'mentioned';
  readonly choices: readonly { readonly id: PersonId; readonly name: string }[];
};

/** A line as it will be written. */
export type Capture = {
  readonly text: string;
  readonly at: Date;
  readonly day: Day;
  readonly dayFrom?: string;
  readonly channel: Channel;
  readonly direction: 'out' | 'in' | 'both';
  readonly people: readonly CapturedPerson[];
  readonly followUp?: { readonly day: Day; readonly phrase: string };
};

export type CaptureInput = {
  readonly line: string;
  readonly with?: readonly string[] | undefined;
  readonly on?: string | undefined;
  readonly channel?: Channel | undefined;
};

/** How many people may share the words of a name before we stop looking at them. */
const CANDIDATES = 12;
const NOON_IN_MS = 12 * 3_600_000;

export async function readCapture(input: CaptureInput, deps: Deps): Promise<Capture> {
  const text = input.line.trim();
  if (text === '') throw new Refusal('nothing_written');
  const now = deps.now();
  const offsetMinutes = deps.offsetMinutes(now);
  const known = await peopleNamedIn(text, deps);
  const understood = understandLine(text, { now, offsetMinutes, known });
  const named = await Promise.all((input.with ?? []).map((ref) => namedByHand(ref, deps)));
  const day = input.on === undefined ? understood.day : readPastDay(input.on, deps);
  const { followUp, dayFrom } = understood;
  return {
    text,
    day,
    at:
      day === dayOf(now, offsetMinutes)
        ? now
        : new Date(startOfDay(day).getTime() + NOON_IN_MS - offsetMinutes * 60_000),
    channel: input.channel ?? understood.channel,
    direction: understood.direction ?? 'both',
    people: withoutTwins([...named, ...captured(understood, known)]),
    ...(dayFrom !== undefined && input.on === undefined && { dayFrom }),
    ...(followUp && { followUp: { day: followUp.day, phrase: followUp.phrase } }),
  };
}

type Known = { readonly id: PersonId; readonly names: readonly string[] };

async function peopleNamedIn(text: string, { store, ...deps }: Deps): Promise<readonly Known[]> {
  const on = today({ store, ...deps });
  const found = new Map<PersonId, Known>();
  for (const phrase of namePhrases(text)) {
    const { items } = await store.people({ search: phrase, order: 'strength', today: on, limit: CANDIDATES });
    for (const { id, name, isMe } of items) if (!isMe) found.set(id, { id, names: [name] });
  }
  return [...found.values()];
}

async function namedByHand(ref: string, deps: Deps): Promise<CapturedPerson> {
  const asNew = { phrase: ref, part: 'with', choices: [] } as const;
  const { id, name } = await findPerson(deps.store, ref, today(deps)).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'person_not_found') return { id: undefined, name: ref };
    throw error;
  });
  return id === undefined ? asNew : { phrase: ref, part: 'with', choices: [{ id, name }] };
}

function captured(understood: Understood, known: readonly Known[]): readonly CapturedPerson[] {
  const nameOf = new Map(known.map(({ id, names }) => [id, names[0] ?? '']));
  return understood.people.map(({ phrase, part, knownIds }) => ({
    phrase,
    part,
    choices: knownIds.map((id) => ({ id: personId(id), name: nameOf.get(personId(id)) ?? phrase })),
  }));
}

/** A person named twice is one; whoever it was with stands before a mention. */
function withoutTwins(people: readonly CapturedPerson[]): readonly CapturedPerson[] {
  const found = new Map<string, CapturedPerson>();
  for (const person of people) {
    const key = person.choices.length === 1 ? (person.choices[0]?.id ?? '') : fold(person.phrase);
    const earlier = found.get(key);
    if (!earlier || (earlier.part === 'mentioned' && person.part === 'with')) found.set(key, person);
  }
  return [...found.values()];
}

function readPastDay(text: string, deps: Deps): Day {
  const now = deps.now();
  const offsetMinutes = deps.offsetMinutes(now);
  const day = parseDay(text.trim()) ?? understandLine(text, { now, offsetMinutes, known: [] }).day;
  if (
    parseDay(text.trim()) === undefined &&
    understandLine(text, { now, offsetMinutes, known: [] }).dayFrom === undefined
  ) {
    throw new Refusal('day_not_readable', text);
  }
  return day;
}

/** Those the line was with; when with nobody, those it mentions. They are added when new, and followed up with. */
export function concerned({ people }: Pick<Capture, 'people'>): readonly CapturedPerson[] {
  const met = people.filter(({ part }) => part === 'with');
  return met.length > 0 ? met : people;
}

/** Writes the line: people who are not known yet are added, the interaction, and what is to be followed up. */
export async function writeCapture(writer: Writer, capture: Capture, now: Date): Promise<string> {
  const me = await myRecord(writer, now);
  const participants: Participant[] = [{ recordId: me, role: myRole(capture) }];
  const about = concerned(capture);
  const followUpWith: PersonId[] = [];
  for (const person of capture.people) {
    const isConcerned = about.includes(person);
    const [known] = person.choices.length === 1 ? person.choices : [];
    const id = known?.id ?? (isConcerned ? await addNew(writer, person, now) : undefined);
    if (id === undefined) continue;
    if (isConcerned) followUpWith.push(id);
    participants.push({ recordId: await recordFor(writer, id), role: theirRole(capture, person) });
  }
  const [id] = await writer.addInteractions([interactionOf(capture, participants, now)]);
  for (const person of followUpWith) {
    if (capture.followUp)
      await writer.addReminder({ person, day: capture.followUp.day, about: capture.text });
  }
  return id ?? '';
}

function interactionOf(capture: Capture, participants: readonly Participant[], now: Date) {
  const { text: about, at, channel } = capture;
  const recipients = Math.max(1, participants.length - 1);
  return {
    source: 'hand',
    key: `${now.toISOString()} ${about}`,
    at,
    channel,
    about,
    recipients,
    participants,
  } as const;
}

async function addNew(writer: Writer, { phrase }: CapturedPerson, now: Date): Promise<PersonId> {
  const person = await writer.addPerson();
  const [record] = await writer.addRecords([handRecord(person, { name: phrase })], now);
  if (record) await writer.place(record.id, person);
  return person;
}

/** The record of mine that handwritten lines hang on; made when nobody has said yet who I am. */
async function myRecord(writer: Writer, now: Date): Promise<RecordId> {
  const me = (await writer.me()) ?? (await writer.addPerson());
  const [first] = await writer.recordsOf(me);
  if (first) return first.id;
  const [added] = await writer.addRecords([handRecord(me, { name: 'Me' })], now);
  if (!added) throw new Error('a record was not added');
  await writer.place(added.id, me);
  await writer.setMe(me);
  return added.id;
}

async function recordFor(writer: Reader, person: PersonId): Promise<RecordId> {
  const records = await writer.recordsOf(person);
  const record = records.find(({ source }) => source === 'hand') ?? records[0];
  if (!record) throw new Refusal('person_not_found', person);
  return record.id;
}

function myRole({ channel, direction }: Capture): Role {
  if (channel === 'note') return 'mentioned';
  if (direction === 'both') return 'with';
  return direction === 'out' ? 'from' : 'to';
}

function theirRole(capture: Capture, { part }: CapturedPerson): Role {
  if (part === 'mentioned' || capture.channel === 'note') return 'mentioned';
  if (capture.direction === 'both') return 'with';
  return capture.direction === 'out' ? 'to' : 'from';
}
