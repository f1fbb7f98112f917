import { expect, test } from 'vitest';
import { dayOf } from '../../core/day.ts';
import { CIRCLES } from './circles.ts';
import { DETAILS } from './details.ts';
import { HAND_LINES } from './hand-lines.ts';
import { ROBIN, samplePeople } from './sample-people.ts';
import { sampleRecords } from './sample-records.ts';
import { sampleRhythms } from './sample-rhythms.ts';
import { datedText, topicDealer } from './sample-topic.ts';
import { seededChance } from './seeded-chance.ts';
import { tableRows } from './table-rows.ts';

const people = [ROBIN, ...samplePeople()];

test('each name stands once, and every table speaks of people who are there', () => {
  const names = new Set(people.map(({ name }) => name));
  expect(names.size).toBe(people.length);
  const spokenOf = [
    ...tableRows(DETAILS).map(([name]) => name),
    ...sampleRhythms().map(({ name }) => name),
    ...tableRows(CIRCLES).flatMap((row) => row[5]?.split(', ')),
    ...tableRows(HAND_LINES).flatMap((row) => row[2]?.replaceAll('~', '').split(', ')),
  ];
  expect(spokenOf.filter((name) => name === undefined || !names.has(name))).toEqual([]);
});

test('addresses lie under the reserved domains, numbers in the ranges kept for fiction', () => {
  for (const { emails, phone } of people) {
    for (const email of emails) expect(email).toMatch(/^[a-z.]+@([a-z]+\.)?example\.(com|org|net)$/);
    expect(phone).toMatch(/^$|^\+44 (117 496 0|20 7946 0|7700 900|1632 960)\d{3}$/);
  }
});

test('what the tables say of a person stands in one of the records', () => {
  for (const person of people) {
    const cards = sampleRecords(person).map(({ card }) => card);
    expect(cards.every(({ name }) => name === person.name)).toBe(true);
    for (const [said, field] of [
      [person.title, 'title'],
      [person.firm, 'organisation'],
      [person.birthday, 'birthday'],
      [person.note, 'note'],
    ] as const)
      expect(said === '' || cards.some((card) => card[field] === said), `${person.name}: ${said}`).toBe(true);
    for (const [said, field] of [
      [person.place, 'places'],
      [person.phone, 'phones'],
      [person.also, 'otherNames'],
    ] as const)
      expect(
        said === '' || cards.some((card) => card[field]?.includes(said)),
        `${person.name}: ${said}`,
      ).toBe(true);
  }
});

test('a month end is that of the month before, a quarter the one that has ended', () => {
  expect(datedText('{month} and {quarter}', dayOf(new Date('2026-01-09')))).toBe('December and Q4');
  expect(datedText('{month} and {quarter}', dayOf(new Date('2026-06-30')))).toBe('May and Q1');
});

test('no topic comes again before all have come once', () => {
  const deal = topicDealer(seededChance('deal'));
  const dealt = Array.from({ length: 8 }, () => deal('home', 'mail'));
  expect(new Set(dealt).size).toBe(8);
});

test('the same seed gives the same chances, another seed others', () => {
  const drawn = (seed: string): readonly number[] => Array.from({ length: 5 }, seededChance(seed));
  expect(drawn('Robin')).toEqual(drawn('Robin'));
  expect(drawn('Robin')).not.toEqual(drawn('Robyn'));
  expect(drawn('Robin').every((chance) => chance >= 0 && chance < 1)).toBe(true);
});

test('a row that does not fit its header is named', () => {
  expect(() => tableRows('one | two\nlonely')).toThrow('lonely');
});
