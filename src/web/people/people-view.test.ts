import { expect, test } from 'vitest';
import { PEOPLE_ORDERS } from '../../core/person-line.ts';
import { SOURCES } from '../../core/source-record.ts';
import { peopleView } from './people-view.ts';

const known = { orders: PEOPLE_ORDERS, sources: SOURCES };

test('a view is read from the address', () => {
  expect(peopleView({ search: 'ada', order: 'quiet', source: 'mail', silentFor: 90 }, known)).toEqual({
    search: 'ada',
    order: 'quiet',
    source: 'mail',
    silentFor: 90,
  });
});

test('what makes no sense, and what holds anyway, is left out', () => {
  expect(
    peopleView({ search: '', order: 'strength', source: 'fax', silentFor: -3, other: 1 }, known),
  ).toEqual({});
});

test('a search for a number stays a text', () => {
  expect(peopleView({ search: 42 }, known)).toEqual({ search: '42' });
});
