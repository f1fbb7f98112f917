import { expect, test } from 'vitest';
import { matterName } from './matter-names.ts';

const ADA = { part: 'with', person: 'ada' };

test('what became of a matter and who came to it later make no other one of it', () => {
  const event = { kind: 'event', day: 1, about: { name: 'evening', kind: 'dinner', others: [] } } as const;
  const later = { ...event, about: { ...event.about, others: ['Ned'] } };
  expect(matterName({ ...later, people: [{ part: 'met', person: 'ada' }] })).toBe(
    matterName({ ...event, people: [] }),
  );
});

test('another day, other words or another person are another matter', () => {
  const promise = {
    kind: 'promise',
    day: 1,
    about: { of: 'me', what: 'tea', hours: 1 },
    people: [ADA],
  } as const;
  const others = [
    { ...promise, day: 2 },
    { ...promise, about: { ...promise.about, what: 'cake' } },
    { ...promise, about: { ...promise.about, of: 'them' as const } },
    { ...promise, people: [{ part: 'with', person: 'bo' }] },
  ];
  expect(new Set([promise, ...others].map((one) => matterName(one))).size).toBe(5);
});

test('of two who know each other there is one, whenever it was noted and whoever was named first', () => {
  const know = (day: number, one: string, other: string) =>
    matterName({
      kind: 'acquaintance',
      day,
      about: { closeness: 3 },
      people: [
        { part: 'one', person: one },
        { part: 'other', person: other },
      ],
    });
  expect(know(1, 'ada', 'bo')).toBe(know(9, 'bo', 'ada'));
  expect(know(1, 'ada', 'bo')).not.toBe(know(1, 'ada', 'cy'));
});
