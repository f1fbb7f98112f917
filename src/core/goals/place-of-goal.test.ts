import { expect, test } from 'vitest';
import { placeInAim, placeSaid } from './place-of-goal.ts';

test.each([
  ['open a small café in Porto', 'start a business', { shown: 'Porto', kind: 'Portugal' }],
  ['move to lisbon', 'move to a city', { shown: 'lisbon', kind: 'Portugal' }],
  ['nach Hamburg ziehen', 'move to a city', { shown: 'Hamburg', kind: 'Germany' }],
  ['find a job in Canada', 'find a job', { shown: 'Canada', kind: 'Canada' }],
  ['find a new job', 'find a job', undefined],
  ['open a nice shop', 'start a business', undefined],
  ['publish my research on farms in Kenya', 'publish research', undefined],
] as const)('"%s" is to happen there', (aim, template, place) => {
  expect(placeInAim(aim, template)).toEqual(place);
});

test('a city that is said stands for its country, and what is no known place for itself', () => {
  expect(placeSaid('Lisbon')).toEqual({ shown: 'Lisbon', kind: 'Portugal' });
  expect(placeSaid('Zyxwv')).toEqual({ shown: 'Zyxwv', kind: 'Zyxwv' });
});
