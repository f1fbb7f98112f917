import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TODAY } from '../../../../test/contact-days.ts';
import type { Day } from '../../day.ts';
import { NEVER_SEEN } from './last-seen.ts';
import { BesideDays, lastDayBeside, packBeside, unpackBeside } from './packed-beside.ts';
import { PairSheet } from './pair-sheet.ts';
import { dayOfStamp, groupOfStamp, kindsOfStamp, stampOf } from './pair-stamp.ts';
import { MET, WROTE } from './seen-group.ts';
import { seenPairStamp } from './seen-pair.ts';

test('what is packed is unpacked again', () => {
  const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdefghjk'), minLength: 1, maxLength: 20 });
  const stamps = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.record({ other: id, stamps }), { maxLength: 8 }), (entries) => {
      expect(unpackBeside(packBeside(entries))).toEqual(entries);
    }),
  );
});

test('a day counts once, by its smallest group and all ways in which two were seen', () => {
  const beside = new BesideDays();
  beside.add('bo', stampOf(TODAY, 9, MET));
  beside.add('bo', stampOf(TODAY, 2, WROTE));
  beside.add('ada', stampOf((TODAY - 5) as Day, 4, MET));
  const [ada, bo] = unpackBeside(beside.packed());
  expect([ada?.other, bo?.other]).toEqual(['ada', 'bo']);
  const [stamp = 0] = bo?.stamps ?? [];
  expect([dayOfStamp(stamp), groupOfStamp(stamp), kindsOfStamp(stamp)]).toEqual([TODAY, 2, WROTE | MET]);
});

test('in whatever order days come, the bytes are the same', () => {
  const seen = fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: 2, max: 31 }),
  );
  fc.assert(
    fc.property(fc.array(seen), (all) => {
      const packed = (some: typeof all): Uint8Array => {
        const beside = new BesideDays();
        for (const [other, day, group] of some) beside.add(other, stampOf(day as Day, group, MET));
        return beside.packed();
      };
      expect(packed(all)).toEqual(packed(all.toReversed()));
    }),
  );
});

test.each([
  ['a mail from one to the other', 'mail', ['from', 'to'], 9, [2, WROTE]],
  ['two who got the same mail of four', 'mail', ['to', 'cc'], 4, [4, 4]],
  ['two at a meeting of five', 'meeting', ['with', 'with'], 5, [5, MET]],
  ['one who is only spoken of', 'meeting', ['with', 'mentioned'], 3, undefined],
  ['a mail to a crowd', 'mail', ['from', 'to'], 32, undefined],
  ['a note', 'note', ['with', 'with'], 2, undefined],
] as const)('%s', (_, channel, roles, present, expected) => {
  const stamp = seenPairStamp({ day: TODAY, channel, roles, present });
  expect(stamp === undefined ? undefined : [groupOfStamp(stamp), kindsOfStamp(stamp)]).toEqual(expected);
});

test('all pairs at once give each person the row that they get by themselves', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const person = fc.integer({ min: 0, max: 3 });
  const seen = fc.tuple(person, person, fc.integer({ min: -40, max: 40 }), fc.integer({ min: 2, max: 31 }));
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 60 }), fc.integer({ min: 1, max: 90 }), (all, laidAtOnce) => {
      const sheet = new PairSheet(ids.length, laidAtOnce);
      const alone = ids.map(() => new BesideDays());
      for (const [one, other, day, group] of all.filter(([left, right]) => left !== right)) {
        const stamp = stampOf(day as Day, group, one === 0 ? WROTE : MET);
        sheet.add(Math.min(one, other), Math.max(one, other), stamp);
        alone[one]?.add(ids[other] ?? '', stamp);
        alone[other]?.add(ids[one] ?? '', stamp);
      }
      const rows = new Map([...sheet.packedRows(ids)].map(({ person: number, packed }) => [number, packed]));
      for (const [number, beside] of alone.entries())
        expect(rows.get(number) ?? new Uint8Array()).toEqual(beside.packed());
    }),
  );
});

test('of more stamps than a block holds none is lost', () => {
  const sheet = new PairSheet(4);
  const [early, late] = [stampOf((TODAY - 9) as Day, 3, MET), stampOf((TODAY - 2) as Day, 2, WROTE)];
  const later = stampOf((TODAY - 1) as Day, 2, WROTE);
  sheet.add(0, 1, early);
  for (let at = 0; at < 2_900_000; at += 1) sheet.add(1, 2, at % 2 === 0 ? late : later);
  sheet.add(2, 3, early);
  const rows = [...sheet.packedRows(['a', 'b', 'c', 'd'])].map(({ packed }) => unpackBeside(packed));
  expect(rows).toEqual([
    [{ other: 'b', stamps: [early] }],
    [
      { other: 'a', stamps: [early] },
      { other: 'c', stamps: [late, later] },
    ],
    [
      { other: 'b', stamps: [late, later] },
      { other: 'd', stamps: [early] },
    ],
    [{ other: 'c', stamps: [early] }],
  ]);
});

test('of a day on which very many were seen together every pair counts once', () => {
  const many = 30_000;
  const ids = Array.from({ length: many }, (_, number) => String(number).padStart(5, '0'));
  const sheet = new PairSheet(many);
  for (let other = 1; other < many; other += 1) sheet.add(0, other, stampOf(TODAY, 9, MET));
  sheet.add(0, 1, stampOf(TODAY, 2, WROTE));
  const rows = [...sheet.packedRows(ids)];
  expect(rows.length).toBe(many);
  const [first, ...others] = unpackBeside(rows[0]?.packed ?? new Uint8Array());
  expect(first).toEqual({ other: '00001', stamps: [stampOf(TODAY, 2, WROTE | MET)] });
  expect(others.length).toBe(many - 2);
  expect(new Set(others.map(({ stamps }) => stamps.join()))).toEqual(new Set([`${stampOf(TODAY, 9, MET)}`]));
});

test('the last day with anybody is found, plans left out', () => {
  const beside = new BesideDays();
  for (const [other, day] of [
    ['a', TODAY - 9],
    ['b', TODAY - 4],
    ['b', TODAY + 3],
    ['c', TODAY + 1],
  ] as const)
    beside.add(other, stampOf(day as Day, 3, MET));
  expect(lastDayBeside(beside.packed(), TODAY)).toBe(TODAY - 4);
  expect(lastDayBeside(new BesideDays().packed(), TODAY)).toBe(NEVER_SEEN);
});
