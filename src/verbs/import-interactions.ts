import type { PersonId } from '../core/ids.ts';
import type { FoundInteraction, Participant } from '../core/interaction.ts';
import type { Writer } from '../core/store.ts';
import { calendarGround, withOwner } from './calendar-contacts.ts';
import { type RecordIds, recordKeyText } from './import-records.ts';
import type { ImportTally } from './import-tally.ts';

type Importing = {
  readonly writer: Writer;
  readonly tally: ImportTally;
  readonly ids: RecordIds;
  /** Who keeps the calendars that are read. */
  readonly owner?: () => Promise<PersonId | undefined>;
};

/** Writes a batch of interactions; those that are known by their source's key stay as they are. */
export async function importInteractions(
  found: readonly FoundInteraction[],
  { writer, tally, ids, owner = () => writer.me() }: Importing,
): Promise<void> {
  const known = new Set(await writer.knownInteractions(found));
  const isCalendar = found.some(({ source }) => source === 'calendar');
  const ground = isCalendar
    ? await calendarGround(writer, await owner())
    : { told: new Set<string>(), mine: [] };
  const fresh = found.filter((interaction) => {
    const key = recordKeyText(interaction);
    if (known.has(key) || (interaction.source === 'calendar' && ground.told.has(interaction.key))) {
      tally.interactions.same += 1;
      return false;
    }
    known.add(key);
    return true;
  });
  tally.interactions.new += fresh.length;
  await writer.addInteractions(
    fresh.map((interaction) => {
      const people = participants(interaction, ids);
      return interaction.source === 'calendar'
        ? withOwner(interaction, people, ground)
        : { ...interaction, participants: people };
    }),
  );
}

function participants(interaction: FoundInteraction, ids: RecordIds): readonly Participant[] {
  return interaction.participants.flatMap((participant) => {
    const recordId = ids.get(recordKeyText(participant));
    return recordId === undefined ? [] : [{ recordId, role: participant.role }];
  });
}
