import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDay, anyContactDays, contactDay, dayBefore, TODAY } from '../../test/contact-days.ts';
import { CHANNELS } from './interaction.ts';
import { circle } from './network/circle/circle.ts';
import { type HalfTie, halfTies } from './network/circle/half-ties.ts';
import type { SeenGroup } from './network/circle/seen-group.ts';
import { tidyDays } from './network/contact-day.ts';
import { type Somebody, wholeNetwork } from './whole-network.ts';
import { type KnownNetwork, type OneMoreContact, wholeNetworkWith } from './whole-network-with.ts';

const SIZE = 8;
const ME = 3;

type Begun = {
  readonly people: readonly Somebody[];
  readonly groups: readonly SeenGroup[];
  readonly told: readonly HalfTie[];
};

function known({ people, groups, told }: Begun): KnownNetwork {
  const seen = circle(SIZE, ME, groups, [halfTies(told)]);
  return { people, circle: seen, whole: wholeNetwork(people, seen, TODAY) };
}

const nobody = Array.from({ length: SIZE }, (): Somebody => ({ days: [] }));

test('a mail from one to another and me makes all three known to each other', () => {
  const before = known({ people: nobody, groups: [], told: [] });
  const { whole } = wholeNetworkWith(before, {
    seen: { day: dayBefore(0), channel: 'mail', from: 0, people: [1, ME], present: 3 },
    days: new Map([[0, [contactDay(0, { direction: 'in' })]]]),
  });
  expect(whole.numbers[0]).toMatchObject({ activeDays: 1, acquaintance: 1, lastDirection: 'in' });
  // Through 0, whom I know by 1 and whose attention goes to 1 and me alike: 1/3 · 1/(2 + 2).
  expect(whole.circles[1]).toBeCloseTo(-Math.log(1 - 1 / 12), 12);
  expect(whole.circles[0]).toBe(0);
  expect(before.whole.circles[1]).toBe(0);
});

const anyPerson = fc.integer({ min: 0, max: SIZE - 1 });
const anyGroup: fc.Arbitrary<SeenGroup> = fc
  .record({
    day: fc.integer({ min: -5, max: 60 }).map(dayBefore),
    channel: fc.constantFrom(...CHANNELS),
    from: fc.option(anyPerson, { nil: undefined }),
    people: fc.uniqueArray(anyPerson, { maxLength: 5 }),
    present: fc.integer({ min: 1, max: 35 }),
  })
  .map(({ from, ...group }) => (from === undefined ? group : { ...group, from }));
const anyTold = fc.array(
  fc.record({ one: anyPerson, other: anyPerson, weight: fc.double({ min: 0, max: 4, noNaN: true }) }),
  { maxLength: 6 },
);
const anybody: fc.Arbitrary<Somebody> = fc
  .record({
    days: anyContactDays.map(tidyDays),
    isKin: fc.boolean(),
    closeness: fc.constantFrom(undefined, 1, 3, 5),
    helpedMe: fc.constantFrom(0, 1),
  })
  .map(({ days, isKin, closeness, helpedMe }) => ({
    days,
    bond: { isKin, rests: false, ...(closeness !== undefined && { closeness }) },
    told: { helpedMe },
  }));
const anyBegun: fc.Arbitrary<Begun> = fc
  .record({
    people: fc.array(anybody, { minLength: SIZE, maxLength: SIZE }),
    groups: fc.array(anyGroup, { maxLength: 25 }),
    told: anyTold,
  })
  .map((begun) => ({ ...begun, people: begun.people.with(ME, { days: [] }) }));
const anyContact: fc.Arbitrary<OneMoreContact> = fc.record({
  seen: anyGroup,
  days: fc
    .uniqueArray(fc.tuple(anyPerson, fc.array(anyContactDay, { maxLength: 3 })), {
      selector: ([person]) => person,
      maxLength: 4,
    })
    .map((days) => new Map(days.filter(([person]) => person !== ME))),
});

test('after any interactions one by one all is, to the last bit, as if it were looked at anew', () => {
  fc.assert(
    fc.property(anyBegun, fc.array(anyContact, { minLength: 1, maxLength: 6 }), (begun, contacts) => {
      const before = known(begun);
      const after = contacts.reduce(wholeNetworkWith, before);

      const people = contacts.reduce(
        (all, { days }) =>
          all.map((one, person) => ({ ...one, days: tidyDays([...one.days, ...(days.get(person) ?? [])]) })),
        begun.people,
      );
      const groups = [...begun.groups, ...contacts.map(({ seen }) => seen)];
      const seen = circle(SIZE, ME, groups, [halfTies(begun.told)]);
      expect(after.people).toEqual(people);
      expect(after.whole).toEqual(wholeNetwork(people, seen, TODAY, before.whole));
    }),
    { numRuns: 60 },
  );
});

test('what was there before is not changed', () => {
  fc.assert(
    fc.property(anyBegun, anyContact, (begun, contact) => {
      const before = known(begun);
      wholeNetworkWith(before, contact);
      expect(before).toEqual(known(begun));
    }),
    { numRuns: 30 },
  );
});
