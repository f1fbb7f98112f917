import { type Day, parseDay } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { SourceRecord } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';
import { signedIn } from '../formats/signature/signed.ts';
import { signedMoves } from '../formats/signature/signed-moves.ts';
import { noteSigned } from './note-changes.ts';

/** Notes who signs with another job than before, and since when, whichever address they write from. */
export async function noteSignedMoves(
  writer: Writer,
  records: readonly SourceRecord[],
  on: Day,
): Promise<void> {
  const signed = records.filter(({ source, original }) => source === 'mail' && isSigned(original));
  if (signed.length === 0) return;
  const people = (await writer.recordsByKey(signed)).flatMap(({ personId }) => personId ?? []);
  for (const [person, theirs] of await writer.recordsOfEach([...new Set(people)]))
    await noteMovesOf(writer, { person, records: theirs }, on);
}

const isSigned = (original: string): boolean =>
  signedIn(original).some(({ organisation }) => organisation !== undefined);

type Theirs = { readonly person: PersonId; readonly records: readonly SourceRecord[] };

async function noteMovesOf(writer: Writer, { person, records }: Theirs, on: Day): Promise<void> {
  const mail = records.filter(({ source }) => source === 'mail');
  const others = records.filter(({ source }) => source !== 'mail').map(({ card }) => card);
  for (const { before, after, on: day } of signedMoves(mail.flatMap(({ original }) => signedIn(original)))) {
    const seen = { before: { name: '', ...before }, after: { name: '', ...after }, others };
    await noteSigned(writer, { person, on, ...seen }, parseDay(day) ?? on);
  }
}
