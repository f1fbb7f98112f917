import type { InventedPerson } from './invented-person.ts';

export type VcardVersion = '2.1' | '3.0' | '4.0';

/** One card as address books export it; versions take turns, with their own ways of writing names. */
export function vcardText(person: InventedPerson, version: VcardVersion = '3.0'): string {
  const { name, organisation, title, note } = person;
  const isOld = version === '2.1';
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `UID:bench-${person.number}`,
    isOld ? `N;CHARSET=UTF-8:${name.family};${name.given};;;` : `N:${name.family};${name.given};;;`,
    isOld ? `FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quotedPrintable(name.whole)}` : `FN:${name.whole}`,
    isOld ? `EMAIL;INTERNET;WORK:${person.address}` : `EMAIL;TYPE=INTERNET,WORK:${person.address}`,
    isOld ? `TEL;CELL:${person.phone}` : `TEL;TYPE=CELL:${person.phone}`,
    ...(organisation ? [`ORG:${organisation.name}`] : []),
    ...(title ? [`TITLE:${title}`] : []),
    ...(note ? [folded(`NOTE:${note}`)] : []),
    'REV:20250301T101500Z',
    'END:VCARD',
    '',
  ].join('\r\n');
}

/** RFC 6350, 3.2: lines are folded at 75 octets; ours hold ASCII only. */
function folded(line: string): string {
  return line.replace(/(.{75})(?=.)/g, '$1\r\n ');
}

function quotedPrintable(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
