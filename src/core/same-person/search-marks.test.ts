import { expect, test } from 'vitest';
import { described } from './describe.ts';
import { marksOf } from './marks.ts';
import { AT } from './pattern.ts';
import { SearchMarks } from './search-marks.ts';

const marks = (name: string, email?: string) =>
  marksOf([described({ name, ...(email !== undefined && { emails: [email] }) })]);
const searched = (...names: readonly string[]) =>
  new SearchMarks<string>(names.map((name) => described({ name })));

test('whoever shares a key with one of the fresh is found, under the rarest key first', () => {
  const search = searched('Ada Lovelace');
  for (const name of ['Ada Lovelake', 'Adam Lowell', 'Grace Hopper', 'Ada Lovelace'])
    search.look(name, marks(name));
  expect(search.looked).toBe(4);
  expect(new Set(search.found())).toEqual(new Set(['Ada Lovelake', 'Ada Lovelace']));
});

test('the fresh are paired with whoever shares a key, each two once, and with one another', () => {
  const search = searched('Ada Lovelace', 'Ada Lovelace', 'Grace Hopper');
  for (const name of ['Ada Lovelake', 'Bo Yarrow', 'Grace Hopper']) search.look(name, marks(name));
  const places = new Map([
    ['Ada Lovelake', [3]],
    ['Grace Hopper', [4, 5]],
  ]);
  const found: string[] = [];
  search.pairs((person) => places.get(person) ?? [])((one, other) => found.push(`${one} ${other}`));
  expect(found.sort()).toEqual(['0 1', '0 3', '1 3', '2 4', '2 5']);
});

test('the values of the fresh are counted in everybody, and how many say anything', () => {
  const search = searched('Ada Lovelace');
  for (const name of ['Ada Byron', 'Ada Lovelace', 'Grace Hopper']) search.look(name, marks(name));
  search.look('nobody', marks('', 'desk@x.example'));
  const { count, known } = search.counted();
  expect(count(AT.given, 'ada')).toBe(3);
  expect(count(AT.family, 'lovelace')).toBe(2);
  expect(count(AT.family, 'hopper')).toBe(0);
  expect(known(AT.family)).toBe(4);
  expect(known(AT.birth)).toBe(0);
});

test('a key that nearly everybody has finds nobody', () => {
  const search = searched('Ada Lovelace');
  for (let at = 0; at < 500; at += 1) search.look(`${at}`, marks('Ada Lovelace'));
  expect(search.found()).toEqual([]);
  expect(search.counted().count(AT.given, 'ada')).toBe(501);
});

test('a sample is drawn evenly, however many come', () => {
  const search = new SearchMarks<number>([]);
  const nothing = marks('Ada');
  for (let at = 0; at < 100_000; at += 1) search.look(at, nothing);
  const sample = search.sample();
  expect(sample.length).toBeGreaterThanOrEqual(200);
  expect(sample.length).toBeLessThan(400);
  const first = sample.filter((at) => at < 50_000).length;
  expect(first / sample.length).toBeCloseTo(0.5, 1);
});

test('marks are the same in whatever order records come, and those of nobody find nobody', () => {
  const [ada, grace] = [
    described({ name: 'Ada Byron' }),
    described({ name: 'Grace Hopper', phones: ['+49 1'] }),
  ];
  expect(marksOf([ada, grace])).toEqual(marksOf([grace, ada]));
  const search = searched('Ada Byron');
  search.look('nobody', new Uint8Array(0));
  expect(search.found()).toEqual([]);
});
