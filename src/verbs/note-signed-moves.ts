import { type Day, parseDay } from '../core/day.ts';
import type { RecordKey, SourceRecord } from '../core/source-record.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import { signedIn } from '../formats/signature/signed.ts';
import { type SignedMove, signedMoves } from '../formats/signature/signed-moves.ts';
import { noteSigned } from './note-changes.ts';

/** Notes who signs with another job than before, and since when, of the mail that has just come. */
export async function noteSignedMoves(
  writer: Writer,
  records: readonly (RecordKey & Pick<SourceRecord, 'original'>)[],
  on: Day,
): Promise<void> {
  const moved = records.filter(
    ({ source, original }) => source === 'mail' && movesIn({ original }).length > 0,
  );
  if (moved.length === 0) return;
  for (const record of await writer.recordsByKey(moved)) await noteMovesOf(writer, record, on);
}

const movesIn = ({ original }: Pick<SourceRecord, 'original'>): readonly SignedMove[] =>
  signedMoves(signedIn(original));

async function noteMovesOf(writer: Writer, record: PlacedRecord, on: Day): Promise<void> {
  const { id, personId: person } = record;
  if (person === undefined) return;
  const others = (await writer.recordsOf(person)).filter((other) => other.id !== id).map(({ card }) => card);
  for (const { before, after, on: day } of movesIn(record)) {
    const seen = { before: { name: '', ...before }, after: { name: '', ...after }, others };
    await noteSigned(writer, { person, on, ...seen }, parseDay(day) ?? on);
  }
}
