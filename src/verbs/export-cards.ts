import type { OutgoingPerson } from '../core/outgoing-person.ts';
import type { OutgoingFile } from '../core/outlet.ts';
import { CARD_TABLE_HEAD, cardLine } from '../formats/csv-out/card-table.ts';
import type { VcardVersion } from '../formats/vcard/vcard.ts';
import { vcardText } from '../formats/vcard/vcard-text.ts';
import { type ChosenPerson, outgoingPeople, type WrittenOut } from './export-people.ts';
import type { Deps } from './verb.ts';

/** A table with a row for each person. */
export async function writeTable(
  file: OutgoingFile,
  people: readonly ChosenPerson[],
  deps: Deps,
): Promise<WrittenOut> {
  await file.write(CARD_TABLE_HEAD);
  return writeEach(file, people, { textOf: cardLine, deps });
}

/** An address book with a card for each person. */
export function writeVcards(
  file: OutgoingFile,
  people: readonly ChosenPerson[],
  { version, deps }: { readonly version: VcardVersion; readonly deps: Deps },
): Promise<WrittenOut> {
  return writeEach(file, people, { textOf: (person) => vcardText(person, version), deps });
}

type Each = { readonly textOf: (person: OutgoingPerson) => string; readonly deps: Deps };

async function writeEach(
  file: OutgoingFile,
  people: readonly ChosenPerson[],
  { textOf, deps }: Each,
): Promise<WrittenOut> {
  let written = 0;
  for await (const person of outgoingPeople(people, 'Writing people', deps)) {
    await file.write(textOf(person));
    written += 1;
  }
  return { people: written, items: written };
}
