import { expect, test } from 'vitest';
import { type PersonId, personId } from '../core/ids.ts';
import type { Company } from '../core/network/circle/company.ts';
import { NOTHING_DESCRIBED } from '../core/same-person/described.ts';
import type { Doubt } from '../core/same-person/doubts.ts';
import { type DaysInTouch, doubtsByGain } from './doubts-by-gain.ts';
import { doubtsInCompany } from './doubts-in-company.ts';

const doubt = (one: string, bits: number, verdict: 'ask' | 'auto' = 'ask'): Doubt<PersonId> => ({
  one: personId(one),
  other: personId(`${one}2`),
  bits,
  verdict,
  isDoubtful: false,
  alike: [NOTHING_DESCRIBED, NOTHING_DESCRIBED],
});
const NOBODY: DaysInTouch = new Map();
const inTouch = (days: Readonly<Record<string, number>>): DaysInTouch =>
  new Map(Object.entries(days).map(([id, activeDays]) => [personId(id), activeDays]));
const ids = (doubts: readonly Doubt<PersonId>[]): readonly PersonId[] => doubts.map(({ one }) => one);

/** Who was seen with whom, asked as a store is asked; it keeps of how many people it was asked. */
function seen(companies: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const asked: number[] = [];
  const rows = new Map(
    Object.entries(companies).map(([id, days]): [PersonId, Company] => [
      personId(id),
      new Map(Object.entries(days).map(([other, count]) => [personId(other), count])),
    ]),
  );
  return {
    asked,
    async company(people: readonly PersonId[]) {
      asked.push(people.length);
      return rows;
    },
    companySizes: async () => new Map([...rows].map(([id, company]) => [id, company.size])),
  };
}

test('what brings most contact together comes first, then what is most likely', () => {
  const people = inTouch({ a: 9, a2: 1, b: 9, b2: 9, c: 0, c2: 0, d: 0, d2: 0 });
  // 1/2 · (1 + 1) = 1, 1/2 · (1 + 9) = 5; of c and d the likelier one.
  const doubts = [doubt('c', -2), doubt('d', -1), doubt('a', 0), doubt('b', 0)];
  expect(ids(doubtsByGain(doubts, people))).toEqual(['b', 'a', 'd', 'c']);
});

test('of doubts alike, those are asked first of whom others were seen with both', async () => {
  const reader = seen({
    a: { a2: 4 },
    a2: { a: 4 },
    b: { ana: 1, bo: 1 },
    b2: { ana: 3 },
    ana: { b: 1, b2: 3 },
  });
  const weighed = await doubtsInCompany(reader, [doubt('a', 0), doubt('c', 0), doubt('b', 0)], NOBODY);
  expect(ids(weighed)).toEqual(['b', 'c', 'a']);
  expect(weighed.map(({ bits }) => Number(bits.toFixed(3)))).toEqual([0.721, 0, -1]);
  expect(reader.asked).toEqual([6]);
});

test('of very many doubts those are looked up that could come first, and all who are sure', async () => {
  const many = Array.from({ length: 1500 }, (_, at) =>
    doubt(`p${String(at).padStart(4, '0')}`, 10 - at / 150),
  );
  const sure = doubt('sure', -2, 'auto');
  const reader = seen({ sure: { sure2: 2 }, sure2: { sure: 2 } });
  const weighed = await doubtsInCompany(reader, [...many, sure], NOBODY);
  expect(reader.asked).toEqual([400, 400, 202]);
  expect(weighed).toHaveLength(1501);
  expect(ids(weighed.slice(0, 2))).toEqual(['p0000', 'p0001']);
  expect(weighed.find(({ one }) => one === 'sure')).toMatchObject({ verdict: 'ask', bits: -2.5 });
});
