import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { matterId, personId } from './ids.ts';
import type { BookItem } from './outgoing-book.ts';
import { bookDigest } from './outgoing-digest.ts';

const AT = new Date('2026-06-15T10:00:00Z');
const [DAY] = JSON.parse('[20619]') as [Day];

function record(key: string, person: string, name = key): BookItem {
  return {
    type: 'record',
    person: personId(person),
    source: 'vcard',
    key,
    kind: 'person',
    card: { name },
    identities: [],
    original: name,
    firstSeenAt: AT,
    lastSeenAt: AT,
  };
}

function benefit(id: string, person: string): BookItem {
  const about = { direction: 'received', what: 'advice', size: 'small', line: 'tea' } as const;
  const people = [{ part: 'with', person: personId(person) }];
  return { type: 'matter', id: matterId(id), kind: 'benefit', day: DAY, state: 'open', people, about };
}

function thanks(id: string, person: string, of: string): BookItem {
  const about = { what: 'tea', kind: 'advice', benefit: matterId(of) } as const;
  const people = [{ part: 'with', person: personId(person) }];
  return { type: 'matter', id: matterId(id), kind: 'thanks', day: DAY, state: 'open', people, about };
}

const kin = (person: string): BookItem => ({
  type: 'bond',
  person: personId(person),
  bond: { isKin: true, rests: false },
});

function sections(items: readonly BookItem[]) {
  const digest = bookDigest();
  for (const item of items) digest.add(item);
  return digest.sections();
}

function differing(one: readonly BookItem[], other: readonly BookItem[]): readonly string[] {
  const there = sections(other);
  return sections(one).flatMap(({ section, sha256 }, at) => (there[at]?.sha256 === sha256 ? [] : [section]));
}

const BOOK = [record('a', 'p1'), record('b', 'p2'), kin('p1'), benefit('m1', 'p1'), thanks('m2', 'p1', 'm1')];

test('ids and order make no difference', () => {
  const other = [record('b', 'x'), record('a', 'y'), kin('y'), thanks('n1', 'y', 'n2'), benefit('n2', 'y')];
  expect(differing(BOOK, other)).toEqual([]);
});

test('what is said differently shows where', () => {
  expect(differing(BOOK, [...BOOK.slice(0, 2), kin('p2'), ...BOOK.slice(3)])).toEqual(['ties']);
  expect(differing(BOOK, [...BOOK.slice(0, 4), thanks('m2', 'p1', 'gone')])).toEqual(['between']);
  expect(differing(BOOK, [...BOOK, benefit('m3', 'p1')])).toEqual(['between']);
  const joined = [record('a', 'p1'), record('b', 'p1'), ...BOOK.slice(2)];
  expect(differing(BOOK, joined)).toEqual(['people', 'between', 'ties']);
});

test('the keys of what was noted by hand are ids and say nothing', () => {
  const byHand = (key: string): BookItem => ({ ...record('a', key, 'Ada'), source: 'hand', key }) as BookItem;
  expect(differing([byHand('p1')], [byHand('p9')])).toEqual([]);
});
