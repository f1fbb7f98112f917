import { expect, test } from 'vitest';
import { matterId, personId } from '../ids.ts';
import type { Matter, MatterKind } from './matter.ts';
import { ofJoinedPeople } from './of-joined-people.ts';

let last = 0;
function matter(
  kind: MatterKind,
  parts: Readonly<Record<string, string>>,
  more: Partial<Pick<Matter, 'state' | 'day' | 'dueDay' | 'about'>> = {},
): Matter {
  last += 1;
  const people = Object.entries(parts).map(([part, who]) => ({ part, person: personId(who) }));
  return {
    id: matterId(`m${last}`),
    kind,
    day: 1 as Matter['day'],
    state: 'open',
    people,
    about: {},
    ...more,
  } as Matter;
}

const left = (all: readonly Matter[]): readonly Matter[] => {
  const { gone, changed } = ofJoinedPeople(all);
  return all.flatMap((one) => (gone.includes(one) ? [] : [changed.find(({ id }) => id === one.id) ?? one]));
};
const day = (number: number): Matter['day'] => number as Matter['day'];

test.each(['askLater', 'acquaintance', 'introduction'] as const)(
  'what was said of two (%s) says nothing of one',
  (kind) => {
    expect(left([matter(kind, { one: 'ada', other: 'ada' })])).toEqual([]);
    const stays = matter(kind, { one: 'ada', other: 'bo' });
    expect(left([stays])).toEqual([stays]);
  },
);

test('nobody brings me to themselves, except where it has happened', () => {
  const open = matter('introduction', { connector: 'ada', other: 'ada' });
  const done = matter('introduction', { connector: 'ada', other: 'ada' }, { state: 'done' });
  expect(left([open, done])).toEqual([done]);
});

test('a part that the other part holds already is left out, the rest stays', () => {
  const [word, way, news] = left([
    matter('endorsement', { with: 'ada', to: 'ada' }),
    matter('introduction', { connector: 'ada', via: 'ada', other: 'bo' }),
    matter('opportunity', { from: 'ada', for: 'ada' }),
  ]);
  expect(word?.people).toEqual([{ part: 'with', person: 'ada' }]);
  expect(way?.people.map(({ part }) => part)).toEqual(['connector', 'other']);
  expect(news?.people.map(({ part }) => part)).toEqual(['from']);
});

test('a birthday that both had stands once, an anniversary on that day beside it', () => {
  const about = { what: 'birthday' } as const;
  const one = matter('yearlyDay', { with: 'ada' }, { state: '06-18', about });
  const same = matter('yearlyDay', { with: 'ada' }, { state: '06-18', about });
  const wedding = matter('yearlyDay', { with: 'ada' }, { state: '06-18', about: { what: 'anniversary' } });
  const otherDay = matter('yearlyDay', { with: 'ada' }, { state: '06-19', about });
  expect(left([same, wedding, otherDay, one])).toEqual([wedding, otherDay, one]);
});

test('of two words on one pair the later one stands, whoever was named first', () => {
  const older = matter('acquaintance', { one: 'ada', other: 'bo' }, { day: day(4), about: { closeness: 2 } });
  const newer = matter('acquaintance', { one: 'bo', other: 'ada' }, { day: day(9), about: { closeness: 5 } });
  expect(left([newer, older])).toEqual([newer]);
  expect(left([older, newer])).toEqual([newer]);
});

test('a pair that is asked about later twice is asked about once, at the later day', () => {
  const soon = matter('askLater', { one: 'ada', other: 'bo' }, { day: day(9), dueDay: day(20) });
  const late = matter('askLater', { one: 'bo', other: 'ada' }, { day: day(4), dueDay: day(30) });
  expect(left([soon, late])).toEqual([late]);
});

test('two good turns of one day and two promises in the same words are two', () => {
  const twice = [matter('opportunity', { from: 'ada' }), matter('opportunity', { from: 'ada' })];
  expect(left(twice)).toEqual(twice);
});
