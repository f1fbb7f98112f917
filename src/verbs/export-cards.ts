import type { PersonId } from '../core/ids.ts';
import type { OutgoingFile } from '../core/outlet.ts';
import { CARD_TABLE_HEAD, cardLine } from '../formats/csv-out/card-table.ts';
import { outgoingPeople } from './export-people.ts';
import type { Deps } from './verb.ts';

type Chosen = { readonly id: PersonId; readonly name: string };

/** A table with a row for each person. */
export async function writeTable(
  file: OutgoingFile,
  people: readonly Chosen[],
  deps: Deps,
): Promise<{ readonly people: number; readonly items: number }> {
  let written = 0;
  await file.write(CARD_TABLE_HEAD);
  for await (const person of outgoingPeople(people, 'Writing rows', deps)) {
    await file.write(cardLine(person));
    written += 1;
  }
  return { people: written, items: written };
}
