import type { FoundEvent } from '../core/matters/found-event.ts';
import type { Writer } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import type { ImportTally } from './import-tally.ts';

type Importing = { readonly writer: Writer; readonly tally: ImportTally };

/** Writes events that are not noted yet. Whom I met there no file tells, so they stay open. */
export async function importEvents(
  found: readonly FoundEvent[],
  { writer, tally }: Importing,
): Promise<void> {
  if (found.length === 0) return;
  const known = new Set(
    (await writer.matters({ kind: 'event' })).map(({ day, about }) => keyOf({ day, name: about.name })),
  );
  for (const event of found) {
    if (known.has(keyOf(event))) {
      tally.events.same += 1;
      continue;
    }
    known.add(keyOf(event));
    tally.events.new += 1;
    const { name, day } = event;
    const about = { name, kind: name, others: [] };
    await writer.addMatter({ kind: 'event', day, state: 'open', people: [], about });
  }
}

const keyOf = ({ day, name }: FoundEvent): string => `${day} ${fold(name)}`;
