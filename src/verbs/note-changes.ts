import type { Card } from '../core/card.ts';
import { type ChangingCard, changingCard } from '../core/changes/card-values.ts';
import { changesToNote, hasChanged, type ToNote } from '../core/changes/changes-to-note.ts';
import { saidByNewer } from '../core/changes/said-by-newer.ts';
import { type Day, parseDay } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { personCard } from '../core/person-card.ts';
import type { SourceRecord } from '../core/source-record.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';

/** Notes what a source says otherwise than it did; the record in the book is still the one before. */
export async function noteChangedRecord(
  writer: Writer,
  { id, personId: person, card: before }: PlacedRecord,
  { card: after, on }: { readonly card: Card; readonly on: Day },
): Promise<void> {
  if (person === undefined || !hasChanged(before, after)) return;
  const others = (await writer.recordsOf(person)).filter((record) => record.id !== id);
  await note(writer, { person, before, after, others: others.map(({ card }) => card), on });
}

/** Notes what is said otherwise by a record that has just come, of somebody who was here. */
export async function noteNewerRecord(
  writer: Writer,
  {
    person,
    fresh,
    earlier,
    on,
  }: Whose & { readonly fresh: SourceRecord; readonly earlier: readonly SourceRecord[] },
): Promise<void> {
  // What letters say one after the other is noted with all of them in sight (note-signed-moves.ts).
  const compared = fresh.source === 'mail' ? earlier.filter(({ source }) => source !== 'mail') : earlier;
  const newer = saidByNewer(fresh, compared);
  if (!newer) return;
  const signedOn = parseDay(fresh.card.signedOn ?? '');
  if (signedOn === undefined) await note(writer, { person, ...newer, others: [], on });
  else await noteSigned(writer, { person, ...newer, others: [], on }, signedOn);
}

/** Notes what the user wrote on a card. `records` are those before. */
export async function noteChangedByHand(
  writer: Writer,
  records: readonly PlacedRecord[],
  { person, on }: Whose,
): Promise<void> {
  const before = changingCard(personCard(records));
  const after = changingCard(personCard(await writer.recordsOf(person)));
  if (hasChanged(before, after)) await note(writer, { person, before, after, others: [], on });
}

type Whose = { readonly person: PersonId; readonly on: Day };

type Changed = Whose & {
  readonly before: ChangingCard;
  readonly after: ChangingCard;
  readonly others: readonly ChangingCard[];
};

async function note(writer: Writer, { person, on, ...seen }: Changed): Promise<void> {
  const noted = await writer.matters({ kind: 'change', person });
  await writeChanges(writer, changesToNote({ ...seen, noted }), { person, on });
}

/** A letter of long ago tells where somebody was then, and that is no news. Ours. */
const NEWS_FOR_DAYS = 30;

/** Notes what a signature says otherwise: news on the day it is read, and what is older quietly, under the letter's day. */
export async function noteSigned(
  writer: Writer,
  { person, on, ...seen }: Changed,
  signedOn: Day,
): Promise<void> {
  const noted = await writer.matters({ kind: 'change', person });
  const changes = changesToNote({ ...seen, noted });
  if (on - signedOn <= NEWS_FOR_DAYS) return writeChanges(writer, changes, { person, on });
  const quiet = changes.map(({ about }) => ({ about, state: 'known' as const }));
  await writeChanges(writer, quiet, { person, on: signedOn });
}

export async function writeChanges(
  writer: Writer,
  changes: readonly ToNote[],
  { person, on }: Whose,
): Promise<void> {
  const people = [{ part: 'with', person }];
  for (const { about, state } of changes)
    await writer.addMatter<'change'>({ kind: 'change', day: on, state, people, about });
}
