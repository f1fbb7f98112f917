import { expect, test } from 'vitest';
import { likeness } from '../../formats/likeness/likeness.ts';
import { ASPECTS } from './aspects.ts';
import { described, type Telling } from './describe.ts';
import { AT } from './pattern.ts';
import { samePeople } from './same-people.ts';

/** People without anything in common, so that frequencies mean something. */
const OTHERS: readonly Telling[] = Array.from({ length: 200 }, (_, at) => ({
  name: `${GIVEN(at)} ${FAMILY(at)}`,
  emails: [`person${at}@post${at % 40}.example`],
  birthday: `19${50 + (at % 40)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
}));

function GIVEN(at: number): string {
  return ['Ines', 'Karl', 'Lena', 'Otto', 'Pia', 'Rui', 'Sara', 'Tomas', 'Uwe', 'Vera'][at % 10] ?? '';
}

function FAMILY(at: number): string {
  const [first, last] = [
    ['Al', 'Bir', 'Ced', 'Dor', 'Elm'][at % 5],
    ['berg', 'stein', 'hoff', 'wald'][Math.floor(at / 50)],
  ];
  return `${first}${['ka', 'mo', 'ti', 'ru', 'se', 'lo', 'va', 'ni', 'pe', 'du'][Math.floor(at / 5) % 10]}${last}`;
}

function verdict(one: Telling, other: Telling): 'auto' | 'ask' | 'apart' {
  const records = [...OTHERS, one, other].map(described);
  const [left, right] = [records.length - 2, records.length - 1];
  const { joined, asked } = samePeople(records, likeness());
  if (joined.of(left) === joined.of(right)) return 'auto';
  return asked.some((group) => group.includes(left) && group.includes(right)) ? 'ask' : 'apart';
}

const ADA: Telling = { name: 'Ada Quimby', emails: ['ada@quimby.example'], birthday: '1971-06-24' };

test('the places of the aspects in a pattern are those of the list', () => {
  expect(Object.entries(AT)).toEqual(Object.keys(ASPECTS).map((name, at) => [name, at]));
});

test('one personal address is proof, whatever the card calls them', () => {
  expect(verdict(ADA, { name: 'A. Quimby', emails: ['ada@quimby.example'] })).toBe('auto');
  expect(verdict(ADA, { emails: ['ada@quimby.example'] })).toBe('auto');
});

test('an address that two given names share is no proof, and is asked about', () => {
  expect(verdict(ADA, { name: 'Bob Quimby', emails: ['ada@quimby.example'] })).toBe('ask');
});

test('a rare whole name with one day of birth is asked about while a book is small', () => {
  expect(verdict(ADA, { name: 'Ada Quimby', birthday: '1971-06-24', emails: ['quimby@work.example'] })).toBe(
    'ask',
  );
});

test('the same name and nothing else is asked about', () => {
  expect(verdict(ADA, { name: 'Ada Quimby', emails: ['adaq@work.example'] })).toBe('ask');
});

test('the same name with another day of birth, father and son, another middle name: never joined', () => {
  expect(verdict(ADA, { name: 'Ada Quimby', birthday: '1999-01-02' })).not.toBe('auto');
  const shared = { emails: ['quimby@home.example'] };
  expect(verdict({ name: 'Tom Quimby Jr.', ...shared }, { name: 'Tom Quimby Sr.', ...shared })).not.toBe(
    'auto',
  );
  expect(verdict({ name: 'Tom A. Quimby', ...shared }, { name: 'Tom B. Quimby', ...shared })).not.toBe(
    'auto',
  );
});

test('an address made from the name is asked about', () => {
  expect(verdict({ name: 'Ada Quimby' }, { emails: ['aquimby@bigfirm.example'] })).toBe('ask');
});

test('two people are left apart', () => {
  expect(verdict(ADA, { name: 'Bo Yarrow', emails: ['bo@yarrow.example'], birthday: '1980-02-03' })).toBe(
    'apart',
  );
});

test.each([
  ['Ivan Kuznetsov', 'Иван Кузнецов'],
  ['Sergey Rachinsky', 'Сергей Рачинский'],
  ['Giorgos Vlachakis', 'Γιώργος Βλαχάκης'],
])('%s is asked about beside %s, which is the same name in other letters', (latin, other) => {
  expect(verdict({ name: latin }, { name: other })).toBe('ask');
});

test('an address made from a name in other letters leads to it', () => {
  const mail = { name: 'ivan.kuznetsov@post.example', emails: ['ivan.kuznetsov@post.example'] };
  expect(verdict({ name: 'Иван Кузнецов' }, mail)).toBe('ask');
});
