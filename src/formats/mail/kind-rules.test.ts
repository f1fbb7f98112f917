import { expect, test } from 'vitest';
import { type AddressTraces, noTraces } from './address-traces.ts';
import { KIND_RULES, kindJudge } from './kind-rules.ts';

type Shown = Partial<Omit<AddressTraces, 'ownNames' | 'givenNames'>> & {
  readonly own?: string;
  readonly given?: string;
};

function traces(address: string, { own, given, ...counts }: Shown): AddressTraces {
  const ownNames = new Map(own === undefined ? [] : [[own, 1]]);
  const givenNames = new Map(given === undefined ? [] : [[given, 1]]);
  return { ...noTraces(address), ...counts, ownNames, givenNames };
}

const kind = (address: string, shown: Shown): string => {
  const all = [traces(address, shown), traces('stable@lists.example.org', { received: 1 })];
  return kindJudge(all)(traces(address, shown));
};

test.each<[string, string, Shown]>([
  ['bot', 'no-reply@shop.example', { byHand: 1 }],
  ['bot', 'x1@reply.github.com', { received: 1 }],
  ['bot', 'oliver@example.org', { byMachine: 3, own: 'build robot' }],
  ['bot', 'abaci@example.org', { received: 1, given: 'Abaci Robot' }],
  ['list', 'engines@example.org', { received: 9, namedAsList: 9 }],
  ['list', 'engines@example.org', { writtenOver: 2 }],
  ['list', 'engines@googlegroups.com', { byHand: 1, own: 'Ada Lovelace' }],
  ['list', 'engines@lists.example.org', { received: 1 }],
  ['list', 'engines-owner@example.org', { received: 1 }],
  ['list', 'engine-devel@example.org', { received: 1 }],
  ['list', 'engines@example.org', { received: 1, given: 'Engines mailing list' }],
  ['list', 'stable@example.org', { received: 1 }],
  ['newsletter', 'news@shop.example', { byHand: 4, own: 'Shop' }],
  ['newsletter', 'hello@shop.example', { inBulk: 4, own: 'Mary of Shop' }],
  ['newsletter', 'ada42@newsletter.example', { byHand: 1, own: 'Good Morning' }],
  ['group', 'info@example.org', { byHand: 1, own: 'Example Ltd' }],
  ['group', 'sales@example.org', { received: 1 }],
  ['person', 'ada@example.org', { byHand: 1 }],
  ['person', 'ada@example.org', { received: 1 }],
  ['person', 'ada.list@gmail.com', { received: 1 }],
  ['person', 'ada-lists@example.org', { byHand: 1 }],
  ['person', 'ada-lists@example.org', { received: 1, given: 'Ada Lovelace' }],
  ['person', 'info@ada.example', { byHand: 1, own: 'Ada Lovelace' }],
  ['person', 'ada@example.org', { byHand: 1, inBulk: 30 }],
  ['person', 'ada@example.org', { inBulk: 3, received: 1 }],
  ['person', 'ada@example.org', { byHand: 1, byMachine: 30, own: 'Ada Lovelace' }],
  ['person', 'ada@example.org', { byHand: 5, namedAsList: 1 }],
  ['person', 'ben.bot@example.org', { received: 1, given: 'Ben Bot' }],
])('%s: %s %o', (expected, address, shown) => {
  expect(kind(address, shown)).toBe(expected);
});

test('no rule says person, for that is what remains, and each gives its reason once', () => {
  expect(KIND_RULES.every((rule) => rule.kind !== 'person')).toBe(true);
  expect(new Set(KIND_RULES.map((rule) => rule.because)).size).toBe(KIND_RULES.length);
});
