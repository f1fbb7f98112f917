import type { PersonId, RecordId } from '../core/ids.ts';
import type { Participant, Role } from '../core/interaction.ts';
import { personCard } from '../core/person-card.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader, Writer } from '../core/store.ts';
import type { SaidPromise } from '../formats/capture/promise-of.ts';
import { type Capture, type CapturedPerson, type CapturedYearlyDay, concerned } from './capture.ts';
import { handRecord } from './hand-record.ts';
import { writeOnCard } from './write-on-card.ts';
import { promiseMatter } from './write-promise.ts';

/** Writes the line: people who are not known yet are added, the interaction, and what is to be followed up. */
export async function writeCapture(writer: Writer, capture: Capture, now: Date): Promise<string> {
  const me = await myRecord(writer, now);
  const participants: Participant[] = [{ recordId: me, role: myRole(capture) }];
  const about = concerned(capture);
  const [followUpWith, named]: [PersonId[], NamedPerson[]] = [[], []];
  for (const person of capture.people) {
    const isConcerned = about.includes(person);
    const [known] = person.choices.length === 1 ? person.choices : [];
    const id = known?.id ?? (isConcerned ? await addNew(writer, person, now) : undefined);
    if (id === undefined) continue;
    if (isConcerned) followUpWith.push(id);
    named.push({ id, phrase: person.phrase });
    participants.push({ recordId: await recordFor(writer, id), role: theirRole(capture, person) });
  }
  const [id] = await writer.addInteractions([interactionOf(capture, participants, now)]);
  for (const person of followUpWith) {
    if (capture.followUp)
      await writer.addReminder({ person, day: capture.followUp.day, about: capture.text });
  }
  for (const yearly of capture.yearlyDays ?? []) await writeYearlyDay(writer, yearly, { named, now });
  for (const promise of capture.promises ?? []) {
    const person = whomWith(promise, named, followUpWith[0]);
    if (person !== undefined) await writer.addMatter(promiseMatter(promise, person, capture.day));
  }
  return id ?? '';
}

type Known = { readonly named: readonly NamedPerson[]; readonly now: Date };

/** On the card of each; a day that is known with its year already is not written over by one without. */
async function writeYearlyDay(
  writer: Writer,
  { what, written, people }: CapturedYearlyDay,
  { named, now }: Known,
): Promise<void> {
  for (const { phrase } of people) {
    const id = named.find((one) => one.phrase === phrase)?.id;
    if (id === undefined) continue;
    const known = personCard(await writer.recordsOf(id))[what]?.value ?? '';
    const isKnown = written.startsWith('-') && known.endsWith(written.slice('-'.length));
    if (!isKnown) await writeOnCard(writer, id, { [what]: written }, now);
  }
}

type NamedPerson = { readonly id: PersonId; readonly phrase: string };

/** Whoever is named in the promise; else the one the line is about. */
function whomWith(
  { whoIn }: SaidPromise,
  named: readonly NamedPerson[],
  otherwise: PersonId | undefined,
): PersonId | undefined {
  return named.find(({ phrase }) => whoIn.includes(phrase))?.id ?? otherwise;
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
