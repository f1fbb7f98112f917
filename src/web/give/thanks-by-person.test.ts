import { expect, test } from 'vitest';
import { thanksByPerson } from './thanks-by-person.ts';

const owed = {
  kind: 'advice',
  day: '2026-11-23',
  what: '',
  says: 'Ada gave you advice.',
  todo: 'Say so.',
} as const;
const [ada, bo] = [
  { id: '1a', name: 'Ada' },
  { id: '1b', name: 'Bo' },
];

test('whoever did several things is thanked once, in the place of the first', () => {
  const [first, second, third] = [
    { ...owed, id: '1', person: ada },
    { ...owed, id: '2', person: bo },
    { ...owed, id: '3', person: ada },
  ];
  expect(thanksByPerson([first, second, third])).toEqual([
    { person: ada, thanks: [first, third] },
    { person: bo, thanks: [second] },
  ]);
});
