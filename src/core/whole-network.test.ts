import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, TODAY } from '../../test/contact-days.ts';
import { circle } from './network/circle/circle.ts';
import { halfTies } from './network/circle/half-ties.ts';
import { seenDaysAgoOf } from './network/circle/last-seen.ts';
import { tidyDays } from './network/contact-day.ts';
import { learn } from './network/learnt/learn.ts';
import { acquaintance } from './network/reach.ts';
import { tieNumbers } from './tie-numbers.ts';
import { type Somebody, wholeNetwork } from './whole-network.ts';

const ME = 1;

const seen = (day: typeof TODAY, people: readonly number[]) =>
  ({ day, channel: 'meeting', people, present: people.length + 1 }) as const;

test('whoever I share people with has a circle, and it counts as strength once we were in touch', () => {
  const people: Somebody[] = [
    { days: [contactDay(0)] },
    { days: [] },
    { days: [] },
    { days: [contactDay(0)] },
  ];
  const { circles, numbers } = wholeNetwork(people, circle(4, ME, [seen(TODAY, [0, 2, 3])], []), TODAY);
  expect(circles[2]).toBeGreaterThan(0);
  expect(numbers[2]).toMatchObject({ strength: 0, circle: circles[2], activeDays: 0 });
  expect(numbers[3]?.strength).toBeCloseTo(1 + (circles[3] ?? 0), 12);
});

test('while nobody was seen with anybody, nothing is said of circles', () => {
  const { numbers, learnt } = wholeNetwork(
    [{ days: [contactDay(3)] }, { days: [] }],
    circle(2, ME, [], []),
    TODAY,
  );
  expect(learnt.knowsCircles).toBe(false);
  expect(numbers[0]).not.toHaveProperty('circle');
});

test('each part says what it says by itself', () => {
  const groups = [seen(TODAY, [0, 2]), seen(TODAY, [2, 3, 4])];
  const known = circle(5, ME, groups, [halfTies([{ one: 0, other: 4, weight: 2 }])]);
  fc.assert(
    fc.property(fc.array(anyContactDays, { minLength: 5, maxLength: 5 }), (all) => {
      const people = all.map((days, person): Somebody => ({ days: person === ME ? [] : tidyDays(days) }));
      const { numbers, circles, lastSeen, learnt, placements, paths } = wholeNetwork(people, known, TODAY);
      const taught = people.map(({ days }, person) => ({
        days,
        circle: circles[person],
        seenDaysAgo: seenDaysAgoOf(lastSeen[person], days.findLast(({ day }) => day <= TODAY)?.day, TODAY),
      }));
      expect(learnt).toEqual(learn(taught, TODAY, true));
      for (const [person, { days }] of people.entries()) {
        const one = {
          learnt,
          circle: circles[person],
          lastSeenDay: lastSeen[person],
          placement: placements.get(person),
        };
        expect(numbers[person]).toEqual(tieNumbers(days, TODAY, one));
        const known = acquaintance(days, TODAY);
        expect(paths.acts[person]).toBe(known / (known + 2));
      }
    }),
    { numRuns: 30 },
  );
});

test('what was learnt today may be given', () => {
  const people: Somebody[] = [{ days: [contactDay(9), contactDay(2)] }, { days: [] }];
  const known = circle(2, ME, [], []);
  const whole = wholeNetwork(people, known, TODAY);
  expect(wholeNetwork(people, known, TODAY, whole)).toEqual(whole);
});
