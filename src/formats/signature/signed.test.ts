import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedSigned, type Signed, signedCard, signedIn, signedLine } from './signed.ts';
import { signedMoves } from './signed-moves.ts';

const signed = (from: string, until: string, said: Partial<Signed>): Signed => ({
  phones: [],
  profiles: [],
  ...said,
  from,
  until,
});
const AT_OVEN = { title: 'Baker', organisation: 'Oven Ltd' };
const AT_ENGINES = { title: 'Founder', organisation: 'Engines Ltd' };

test('the newest letter tells, whatever was read first', () => {
  const older = signed('2020-01-01', '2021-05-05', AT_OVEN);
  const newer = signed('2024-02-01', '2024-03-05', AT_ENGINES);
  for (const all of [
    [older, newer],
    [newer, older],
  ])
    expect(signedCard(joinedSigned(all))).toEqual({ ...AT_ENGINES, signedOn: '2024-03-05' });
});

test('a short signature takes no field away that a fuller one gives', () => {
  const full = signed('2020-01-01', '2021-05-05', { ...AT_OVEN, phones: ['+44 20 7946 0958'] });
  const firm = signed('2022-01-01', '2022-01-01', { organisation: 'Oven Limited' });
  const nothing = signed('2023-01-01', '2023-01-01', { profiles: ['linkedin.com/in/ada'] });
  expect(signedCard(joinedSigned([full, firm, nothing]))).toEqual({
    ...AT_OVEN,
    signedOn: '2022-01-01',
    phones: ['+44 20 7946 0958'],
    urls: ['linkedin.com/in/ada'],
  });
});

test('a new firm takes no title from the one before', () => {
  const all = [
    signed('2020-01-01', '2020-01-01', AT_OVEN),
    signed('2024-01-01', '2024-01-01', { organisation: 'Engines Ltd' }),
  ];
  expect(signedCard(joinedSigned(all))).toEqual({ organisation: 'Engines Ltd', signedOn: '2024-01-01' });
});

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2024-02-${String(date).padStart(2, '0')}`);
const one = fc
  .record({
    days: fc.tuple(day, day),
    title: fc.constantFrom('Baker', 'Founder', ''),
    firm: fc.constantFrom('Oven', 'Engines', ''),
    phone: fc.constantFrom('1234567', ''),
  })
  .map(({ days, title, firm, phone }): Signed => {
    const [from = '', until = ''] = days.toSorted();
    return signed(from, until, {
      ...(title && { title }),
      ...(firm && { organisation: firm }),
      phones: phone === '' ? [] : [phone],
    });
  });

test('order and repetition change nothing, and what is written down is read again', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), fc.array(one, { maxLength: 8 }), (some, more) => {
      const all = joinedSigned([...some, ...more]);
      expect(joinedSigned([...joinedSigned(more), ...joinedSigned(some), ...some])).toEqual(all);
      expect(signedIn(['ada@x.example', 'Ada', ...all.map(signedLine)].join('\n'))).toEqual(all);
    }),
  );
});

test('a job that no longer stands below a letter was left for the next one, on the day of its first letter', () => {
  const all = [signed('2024-02-01', '2024-03-05', AT_ENGINES), signed('2020-01-01', '2021-05-05', AT_OVEN)];
  expect(signedMoves(all)).toEqual([{ before: AT_OVEN, after: AT_ENGINES, on: '2024-02-01' }]);
});

test.each([
  ['by turns', [signed('2020-01-01', '2024-03-05', AT_OVEN), signed('2022-01-01', '2024-03-05', AT_ENGINES)]],
  [
    'two ways of writing one firm',
    [
      signed('2020-01-01', '2020-01-01', { organisation: 'Oven' }),
      signed('2022-01-01', '2022-01-01', AT_OVEN),
    ],
  ],
  [
    'a title alone',
    [
      signed('2020-01-01', '2020-01-01', { title: 'Baker' }),
      signed('2022-01-01', '2022-01-01', { title: 'Founder' }),
    ],
  ],
])('nobody moved: %s', (_, all) => expect(signedMoves(all)).toEqual([]));

test('another title at the same firm is a move too', () => {
  const head = { ...AT_OVEN, title: 'Head Baker' };
  expect(
    signedMoves([signed('2020-01-01', '2020-01-01', AT_OVEN), signed('2022-01-01', '2022-01-01', head)]),
  ).toEqual([{ before: AT_OVEN, after: head, on: '2022-01-01' }]);
});
