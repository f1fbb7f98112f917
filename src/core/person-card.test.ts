import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import { personCard } from './person-card.ts';
import type { Source } from './source-record.ts';

const told = (source: Source, card: Partial<Card>, seen = '2026-01-01') => ({
  source,
  key: `${source}-${seen}`,
  card: { name: '', ...card },
  lastSeenAt: new Date(seen),
});

test('what is said by hand stands before the address book, LinkedIn, the calendar and mail', () => {
  const card = (sources: readonly Source[]) =>
    personCard(sources.map((source) => told(source, { name: source, title: source })));
  expect(card(['mail', 'calendar', 'linkedin', 'google', 'vcard', 'hand']).name).toBe('hand');
  expect(card(['mail', 'calendar', 'linkedin', 'vcard']).title?.value).toBe('vcard');
  expect(card(['mail', 'calendar', 'linkedin']).nameFrom).toBe('linkedin');
  expect(card(['mail', 'calendar']).nameFrom).toBe('calendar');
});

test('of two records that are trusted alike the fresher one is shown', () => {
  const older = told('vcard', { name: 'Ada Byron', organisation: 'Ockham' }, '2020-01-01');
  const newer = told('vcard', { name: 'Ada Lovelace' }, '2026-01-01');
  const card = personCard([older, newer]);
  expect(card.name).toBe('Ada Lovelace');
  expect(card.otherNames).toEqual(['Ada Byron']);
  expect(card.organisation).toEqual({ value: 'Ockham', source: 'vcard', seenAt: new Date('2020-01-01') });
});

test('each field knows its source, and fields come from different records', () => {
  const card = personCard([
    told('mail', { name: 'ada l', emails: ['ada@example.org'] }),
    told('linkedin', { name: 'Ada Lovelace', title: 'Analyst', organisation: 'Engines' }),
    told('hand', { name: '', note: 'likes chess', title: 'Countess' }),
  ]);
  expect(card).toMatchObject({
    name: 'Ada Lovelace',
    nameFrom: 'linkedin',
    title: { value: 'Countess', source: 'hand' },
    organisation: { value: 'Engines', source: 'linkedin' },
    emails: [{ value: 'ada@example.org', source: 'mail' }],
    notes: [{ value: 'likes chess', source: 'hand' }],
  });
});

test('a value told twice is shown once, from the more trusted source', () => {
  const card = personCard([
    told('mail', { emails: ['ada@example.org'] }),
    told('vcard', { emails: ['Ada@Example.org '] }),
  ]);
  expect(card.emails.map(({ source }) => source)).toEqual(['vcard']);
});

test('who has no name is called by an address', () => {
  expect(personCard([told('mail', { emails: ['ada@example.org'] })])).toMatchObject({
    name: 'ada@example.org',
  });
  expect('nameFrom' in personCard([told('mail', { emails: ['ada@example.org'] })])).toBe(false);
});

test('the most trusted record without an address does not hide the address of another one', () => {
  const card = personCard([
    told('hand', { note: 'met at the fair' }),
    told('mail', { emails: ['a@example.org'] }),
  ]);
  expect(card.name).toBe('a@example.org');
});

test('the order of the records does not matter', () => {
  const records = [
    told('vcard', { name: 'Ada', emails: ['a@example.org'] }),
    told('vcard', { name: 'Ada L', emails: ['b@example.org'] }, '2026-02-02'),
    told('mail', { name: 'Countess', emails: ['c@example.org'] }),
  ];
  expect(personCard([...records].reverse())).toEqual(personCard(records));
});

const signed = (signedOn: string, work: Partial<Card>, seen = '2026-01-01') =>
  told('mail', { ...work, signedOn }, seen);
const workOf = (records: Parameters<typeof personCard>[0]) => {
  const { title, organisation } = personCard(records);
  return [title?.value, organisation?.value];
};

test('of several signatures the newest letter tells, and nothing of an older one is mixed in', () => {
  const oven = signed('2021-05-01', { organisation: 'Oven Ltd', title: 'Baker' }, '2026-03-01');
  const engines = signed('2024-05-01', { organisation: 'Engines Ltd' }, '2026-02-01');
  expect(workOf([oven, engines])).toEqual([undefined, 'Engines Ltd']);
  expect(workOf([engines, oven])).toEqual([undefined, 'Engines Ltd']);
});

test('a signature fills in what a better source leaves open, unless the two speak of different firms', () => {
  const baker = signed('2024-05-01', { organisation: 'Oven Ltd', title: 'Baker' });
  expect(workOf([baker, told('vcard', { organisation: 'OVEN Limited' })])).toEqual(['Baker', 'OVEN Limited']);
  expect(workOf([baker, told('vcard', { organisation: 'Engines' })])).toEqual([undefined, 'Engines']);
  expect(workOf([baker, told('vcard', { title: 'Founder' })])).toEqual(['Founder', undefined]);
  expect(workOf([baker, told('vcard', { name: 'Ada' })])).toEqual(['Baker', 'Oven Ltd']);
});
