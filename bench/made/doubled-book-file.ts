import { closeSync, openSync, writeSync } from 'node:fs';
import { inventedPeople } from './invented-people.ts';
import type { InventedPerson } from './invented-person.ts';
import { networkSize } from './network-size.ts';

/** So many records a person has when mail, telephone, exports and calendars are all in. */
const RECORDS_A_PERSON = 6;

/** Of one in so many people a record shares no address with the others. */
const APART = 100;

/** An address book in which everybody stands six times, under one address, and each time with something else besides. */
export function writeDoubledBook(path: string, cards: number): void {
  const people = inventedPeople(networkSize(Math.ceil(cards / RECORDS_A_PERSON)));
  const file = openSync(path, 'w');
  for (let turn = 0; turn < RECORDS_A_PERSON; turn += 1) {
    for (const person of people) writeSync(file, card(person, `${turn}`, besides(person, turn)));
  }
  closeSync(file);
}

/** So many cards nobody of whom is known by an address; every second of them is of somebody in the doubled book. */
export function writeNewcomers(path: string, cards: number, known: number): void {
  const people = inventedPeople(networkSize(Math.ceil(known / RECORDS_A_PERSON)));
  const step = Math.max(1, Math.floor(people.length / cards));
  const file = openSync(path, 'w');
  for (let number = 0; number < cards; number += 1) {
    const [person, other] = [
      people[(number * step) % people.length],
      people[(number * step + 1) % people.length],
    ];
    if (!person || !other) continue;
    const name = number % 2 === 0 ? person.name : { ...person.name, given: other.name.given };
    writeSync(file, card({ ...person, name }, 'new', [`EMAIL:new.${person.number}@newcomers.example`]));
  }
  closeSync(file);
}

function besides(
  { name, number, phone, organisation, title, address }: InventedPerson,
  turn: number,
): readonly string[] {
  const same = `EMAIL:${address}`;
  switch (turn) {
    case 0:
      return [same];
    case 1:
      return [same, `EMAIL:${name.latin}@home${number % 300}.example`];
    case 2:
      return [same, `TEL:${phone}`];
    case 3:
      return [
        same,
        ...(organisation ? [`ORG:${organisation.name}`] : []),
        ...(title ? [`TITLE:${title}`] : []),
      ];
    case 4:
      return [same, `BDAY:19${40 + (number % 60)}-0${1 + (number % 9)}-1${number % 10}`];
    default:
      return [
        ...(number % APART === 0 ? [] : [same]),
        `EMAIL:${name.latin}.${number}@old${number % 200}.example`,
      ];
  }
}

function card({ number, name }: InventedPerson, turn: string, lines: readonly string[]): string {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:doubled-${number}-${turn}`,
    `N:${name.family};${name.given};;;`,
    `FN:${name.given} ${name.family}`,
    ...lines,
    'END:VCARD',
    '',
  ].join('\r\n');
}
