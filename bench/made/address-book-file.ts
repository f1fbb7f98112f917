import { closeSync, openSync, writeSync } from 'node:fs';
import { inventedPeople } from './invented-people.ts';
import { networkSize } from './network-size.ts';
import { type VcardVersion, vcardText } from './vcard-text.ts';

const EVERY_VERSION: readonly VcardVersion[] = ['3.0', '4.0', '3.0', '2.1'];

/** Writes an address book with so many cards, of every version that is about or of these. */
export function writeAddressBook(path: string, cards: number, versions = EVERY_VERSION): void {
  const file = openSync(path, 'w');
  for (const person of inventedPeople(networkSize(cards))) {
    writeSync(file, vcardText(person, versions[person.number % versions.length]));
  }
  closeSync(file);
}

/** As a phone takes them for a contact: 60 kB, a third more in base64. */
const PHOTO_BYTES = 60_000;

/** Writes an address book of so many bytes in which everybody has a photo. */
export function writePhotoBook(path: string, bytes: number): void {
  const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${photoBytes().toString('base64')}`.replace(
    /(.{74})(?=.)/g,
    '$1\r\n ',
  );
  const people = inventedPeople(networkSize(Math.ceil(bytes / photo.length)));
  const file = openSync(path, 'w');
  for (const person of people) {
    writeSync(file, vcardText(person, '3.0').replace('END:VCARD', `${photo}\r\nEND:VCARD`));
  }
  closeSync(file);
}

/** Begins like a JPEG; what it shows nobody looks at. */
function photoBytes(): Buffer {
  const bytes = Buffer.alloc(PHOTO_BYTES);
  for (let at = 3; at < PHOTO_BYTES; at += 1) bytes[at] = (at * 73) % 256;
  bytes.set([0xff, 0xd8, 0xff]);
  return bytes;
}
