import { closeSync, openSync, writeSync } from 'node:fs';
import { inventedPeople } from './invented-people.ts';
import { networkSize } from './network-size.ts';
import { vcardText } from './vcard-text.ts';

const VERSIONS = ['3.0', '4.0', '3.0', '2.1'] as const;

/** Writes an address book with so many cards, of every version that is about. */
export function writeAddressBook(path: string, cards: number): void {
  const file = openSync(path, 'w');
  for (const person of inventedPeople(networkSize(cards))) {
    writeSync(file, vcardText(person, VERSIONS[person.number % VERSIONS.length]));
  }
  closeSync(file);
}
