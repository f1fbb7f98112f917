import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentProfile, novelty } from './network/dormant/novelty.ts';
import { kindsAround, noveltyOfKinds } from './novelty-of-kinds.ts';
import { daysAgo, TODAY, wholePerson } from './whole-person-for-tests.ts';

const law = { field: 'law' };
const bread = { field: 'food' };

test('3 of law and 4 of food around me: somebody of law brings 1 − 3/5', () => {
  const around = kindsAround(
    [
      wholePerson('a', { kinds: law, shown: 0.3, lastDay: daysAgo(9) }),
      wholePerson('b', { kinds: bread, shown: 0.4, lastDay: daysAgo(365) }),
      wholePerson('c', { kinds: bread, shown: 0.9, lastDay: daysAgo(366) }),
      wholePerson('d', { kinds: bread, shown: 0.9 }),
      wholePerson('e', { kinds: bread, shown: 0.9, lastDay: daysAgo(1), isMe: true }),
    ],
    TODAY,
  );
  expect(noveltyOfKinds({ kinds: law }, around)).toBeCloseTo(0.4, 12);
  expect(noveltyOfKinds({ kinds: { field: 'research' } }, around)).toBe(1);
});

test('how far somebody has come says nothing of what is new, and nothing known is nothing said', () => {
  const around = kindsAround([wholePerson('a', { kinds: law, shown: 0.3, lastDay: TODAY })], TODAY);
  expect(noveltyOfKinds({ kinds: { level: 'head' } }, around)).toBeUndefined();
  expect(noveltyOfKinds({ kinds: law }, kindsAround([], TODAY))).toBeUndefined();
});

test('another firm alone is nothing new, the same firm is nothing new either', () => {
  const around = kindsAround([wholePerson('a', { firm: 'oven', shown: 0.3, lastDay: TODAY })], TODAY);
  expect(noveltyOfKinds({ firm: 'loom', kinds: {} }, around)).toBeUndefined();
  expect(noveltyOfKinds({ firm: 'oven', kinds: {} }, around)).toBe(0);
  expect(noveltyOfKinds({ firm: 'loom', kinds: law }, around)).toBe(1);
});

test('it is the cosine over all kinds, whatever they are', () => {
  const kinds = ['a', 'b', 'c', 'd', 'e'] as const;
  const any = fc.record({ firm: fc.constantFrom(...kinds), place: fc.constantFrom(...kinds) });
  const profile = ({ firm, place }: { firm: string; place: string }) => [
    ...kinds.map((kind) => Number(kind === firm)),
    ...kinds.map((kind) => Number(kind === place)),
  ];
  fc.assert(
    fc.property(any, fc.array(fc.tuple(any, fc.nat(9)), { minLength: 1, maxLength: 9 }), (one, ties) => {
      const people = ties.map(([{ firm, place }, strength], at) =>
        wholePerson(`${at}`, { firm, kinds: { place }, shown: strength, lastDay: TODAY }),
      );
      const wide = novelty(
        profile(one),
        currentProfile(ties.map(([tie, strength]) => ({ profile: profile(tie), strength }))),
      );
      const found = noveltyOfKinds(
        { firm: one.firm, kinds: { place: one.place } },
        kindsAround(people, TODAY),
      );
      if (wide === undefined) expect(found).toBeUndefined();
      else expect(found).toBeCloseTo(wide, 6);
    }),
  );
});
