import { expect, test } from 'vitest';
import { askedInTwo, verdictReasons } from './ask-words.ts';

const ask = { what: 'advice', size: 'small', day: '2026-11-23', says: 'You asked.' } as const;
const person = { id: '1a', name: 'Ada' };

test('asks are parted by whether an answer is there', () => {
  const [first, second, third] = [
    { ...ask, id: '1', person, state: 'open' as const },
    { ...ask, id: '2', person, state: 'no answer' as const },
    { ...ask, id: '3', person, state: 'yes' as const },
  ];
  expect(askedInTwo([first, second, third])).toEqual({ open: [first], answered: [second, third] });
});

test('how to ask is said once', () => {
  const channelSays = 'Call, or ask when you meet.';
  const reasons = [
    { term: 'ask', says: 'Nothing stands between you.' },
    { term: 'ask', says: channelSays },
  ];
  expect(verdictReasons({ reasons, channelSays })).toEqual(reasons.slice(0, 1));
});
