import type { FoundInteraction, Participant } from '../core/interaction.ts';
import type { Writer } from '../core/store.ts';
import { type RecordIds, recordKeyText } from './import-records.ts';
import type { ImportTally } from './import-tally.ts';

/** Writes a batch of interactions; those that are known by their source's key stay as they are. */
export async function importInteractions(
  found: readonly FoundInteraction[],
  { writer, tally, ids }: { writer: Writer; tally: ImportTally; ids: RecordIds },
): Promise<void> {
  const known = new Set(await writer.knownInteractions(found));
  const fresh = found.filter((interaction) => {
    const key = recordKeyText(interaction);
    if (known.has(key)) {
      tally.interactions.same += 1;
      return false;
    }
    known.add(key);
    return true;
  });
  tally.interactions.new += fresh.length;
  await writer.addInteractions(
    fresh.map((interaction) => ({ ...interaction, participants: participants(interaction, ids) })),
  );
}

function participants(interaction: FoundInteraction, ids: RecordIds): readonly Participant[] {
  return interaction.participants.flatMap((participant) => {
    const recordId = ids.get(recordKeyText(participant));
    return recordId === undefined ? [] : [{ recordId, role: participant.role }];
  });
}
