import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainContact, planText } from './explain-plan.ts';
import { worthPerCost } from './let-go.ts';
import { mayWait, type Plan, type PlanPerson, plan, ranking } from './plan.ts';

const someone = (id: number, known: Partial<PlanPerson<number>> = {}): PlanPerson<number> => ({
  id,
  dueInDays: 0,
  intervalDays: 365,
  value: 1,
  cost: 1,
  ...known,
});
const weeksOf = (made: Plan<number>, id: number): readonly number[] =>
  made.weeks.flatMap(({ contacts }, week) => (contacts.some((one) => one.id === id) ? [week] : []));

const anyPeople = fc
  .array(
    fc.record(
      {
        dueInDays: fc.integer({ min: -30, max: 90 }),
        intervalDays: fc.constantFrom(3, 7, 30, 60, 180, 365),
        value: fc.integer({ min: 0, max: 4 }),
        cost: fc.constantFrom(1, 2, 3, 7),
        group: fc.constantFrom('Rome', 'Oslo'),
      },
      { requiredKeys: ['dueInDays', 'intervalDays', 'value', 'cost'] },
    ),
    { maxLength: 25 },
  )
  .map((people): readonly PlanPerson<number>[] => people.map((one, id) => ({ ...one, id })));
const anyRoom = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 });

test('the most worth per minute comes first, then who is due earlier, then the id', () => {
  const people = [
    someone(0, { value: 2, cost: 2 }),
    someone(1, { value: 3, cost: 2 }),
    someone(2, { dueInDays: -3 }),
    someone(3),
  ];
  expect(ranking(people).map(({ id }) => id)).toEqual([1, 2, 0, 3]);
});

test('a weekly contact stands in every week, a monthly one every fourth, and what is due later waits', () => {
  const made = plan(
    [
      someone(0, { intervalDays: 7 }),
      someone(1, { intervalDays: 30, dueInDays: 8 }),
      someone(2, { dueInDays: 100 }),
    ],
    Array(13).fill(10),
  );
  expect(weeksOf(made, 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(weeksOf(made, 1)).toHaveLength(3);
  expect(weeksOf(made, 2)).toEqual([]);
  expect(made.without).toEqual([]);
});

test('sixty due at once are spread: six a week, the most worth first, while all could be done this week', () => {
  const people = Array.from({ length: 60 }, (_, id) => someone(id, { value: 60 - id }));
  const made = plan(people, Array(10).fill(100));
  expect(made.weeks.map(({ load }) => load)).toEqual(Array(10).fill(6));
  expect(weeksOf(made, 0)).toEqual([0]);
  expect(weeksOf(made, 59)).toEqual([9]);
});

test('when there is not room for all, the least worth are left out and told', () => {
  const made = plan([someone(0, { value: 3 }), someone(1, { value: 1 }), someone(2, { value: 2 })], [1, 1]);
  expect([weeksOf(made, 0), weeksOf(made, 2)]).toEqual([[0], [1]]);
  expect(made.without).toEqual([{ id: 1, dueWeek: 0, isLate: false }]);
  const urgent = [0, 1, 2].map((id) => someone(id, { value: 3 - id, intervalDays: 21 }));
  expect(plan(urgent, [1, 1]).without).toEqual([{ id: 2, dueWeek: 0, isLate: true }]);
});

test('people of one place are put together while they may wait', () => {
  const people = [
    someone(0, { value: 3, dueInDays: 15, group: 'Rome' }),
    someone(1, { value: 2, group: 'Rome' }),
    someone(2, { value: 1 }),
  ];
  const made = plan(people, Array(3).fill(9));
  expect([weeksOf(made, 0), weeksOf(made, 1), weeksOf(made, 2)]).toEqual([[2], [0], [1]]);
  const roomy = plan([...people, ...[3, 4, 5].map((id) => someone(id, { value: 0.1 }))], Array(3).fill(9));
  expect([weeksOf(roomy, 0), weeksOf(roomy, 1)]).toEqual([[2], [2]]);
});

test('a holiday without room stays empty', () => {
  const made = plan([someone(0, { intervalDays: 7 })], [1, 0, 1]);
  expect(weeksOf(made, 0)).toEqual([0, 2]);
});

test('no week takes more than it has room for, and each contact is written once', () => {
  fc.assert(
    fc.property(anyPeople, anyRoom, (people, room) => {
      const made = plan(people, room);
      for (const [week, { contacts, load }] of made.weeks.entries()) {
        const taken = contacts.reduce((all, { id }) => all + (people[id]?.cost ?? 0), 0);
        expect(load).toBe(taken);
        expect(taken).toBeLessThanOrEqual(room[week] ?? 0);
        expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
        for (const one of contacts) expect(one.week).toBe(week);
      }
    }),
  );
});

test('where somebody waits beyond their tolerance, no week has room but for those who rank before them', () => {
  fc.assert(
    fc.property(anyPeople, anyRoom, (people, room) => {
      const made = plan(people, room);
      const ranks = new Map(ranking(people).map(({ id }, rank) => [id, rank]));
      const rankOf = (id: number): number => ranks.get(id) ?? 0;
      const waits = [
        ...made.weeks.flatMap(({ contacts }) => contacts),
        ...made.without.map(({ id, dueWeek }) => ({ id, dueWeek, week: room.length })),
      ];
      for (const { id, dueWeek, week } of waits) {
        const person = people[id];
        if (!person || (week < room.length && week <= dueWeek + mayWait(person))) continue;
        for (let earlier = dueWeek; earlier < week; earlier++) {
          const contacts = made.weeks[earlier]?.contacts ?? [];
          const before = contacts.filter((one) => rankOf(one.id) < rankOf(id));
          const taken = before.reduce((all, one) => all + (people[one.id]?.cost ?? 0), 0);
          expect(taken + person.cost).toBeGreaterThan(room[earlier] ?? 0);
          for (const one of contacts.map((contact) => people[contact.id]))
            if (one) expect(one.value >= person.value || one.cost < person.cost).toBe(true);
        }
      }
    }),
  );
});

test('only what had no room below the even level while it could wait stands above it', () => {
  fc.assert(
    fc.property(anyPeople, anyRoom, (people, room) => {
      const made = plan(people, room);
      for (const [week, { contacts, load }] of made.weeks.entries()) {
        if (load > made.evenLevel) expect(contacts.some(({ fit }) => fit === 'squeezed')).toBe(true);
        for (const { id, fit, dueWeek } of contacts) {
          const person = people[id];
          if (person && fit !== 'squeezed') expect(week).toBeLessThanOrEqual(dueWeek + mayWait(person));
        }
      }
    }),
  );
});

test('more room never makes it worse: the first down the ranking whose weeks change gets better ones', () => {
  const fits = ['together', 'even', 'squeezed'];
  const standing = (made: Plan<number>, id: number): readonly number[] =>
    made.weeks.flatMap(({ contacts }) =>
      contacts.filter((one) => one.id === id).map(({ fit, week }) => 100 * fits.indexOf(fit) + week),
    );
  fc.assert(
    fc.property(anyPeople, anyRoom, anyRoom, (people, room, extra) => {
      const tight = plan(people, room);
      const roomy = plan(
        people,
        room.map((one, week) => one + (extra[week] ?? 0)),
      );
      for (const { id } of ranking(people)) {
        const [before, after] = [standing(tight, id), standing(roomy, id)];
        const at = Array.from({ length: Math.max(before.length, after.length) }).findIndex(
          (_, index) => before[index] !== after[index],
        );
        if (at < 0) continue;
        expect(after[at] ?? 1000).toBeLessThan(before[at] ?? 1000);
        return;
      }
    }),
    { numRuns: 500 },
  );
});

test('the same people in another order give the same plan', () => {
  fc.assert(
    fc.property(anyPeople, anyRoom, (people, room) => {
      expect(plan([...people].reverse(), room)).toEqual(plan(people, room));
    }),
  );
});

test('each contact says why it stands there, and the plan says what it comes to', () => {
  expect(explainContact({ id: 1, week: 0, dueWeek: 0, fit: 'even' }).says).toBe('Due this week.');
  expect(explainContact({ id: 1, week: 3, dueWeek: 1, fit: 'even' })).toEqual({
    says: 'Due next week; 2 weeks later, so that no week holds too much.',
    amount: 2,
  });
  expect(explainContact({ id: 1, week: 3, dueWeek: 2, fit: 'squeezed' }).says).toBe(
    'Due in 2 weeks; 1 week later, since the weeks before are full.',
  );
  expect(explainContact({ id: 1, week: 3, dueWeek: 2, fit: 'together' }).says).toBe(
    'Due in 2 weeks; in 3 weeks you are in touch with others there anyway.',
  );
  const urgent = [0, 1, 2].map((id) => someone(id, { intervalDays: 21 }));
  expect(planText(plan(urgent, [1, 1]))).toBe(
    'In the next 2 weeks you are in touch with 2 people, 2 times in all and never more than 1 in one week. 1 person would come later than you wish: there is no room.',
  );
  expect(planText(plan([], [1]))).toBe('Nobody is due in the next week.');
});

test('a contact that takes no time ranks first', () => {
  expect(worthPerCost({ value: 0, cost: 0 })).toBe(Number.POSITIVE_INFINITY);
  expect(ranking([someone(0), someone(1, { cost: 0 })]).map(({ id }) => id)).toEqual([1, 0]);
});
