import { expect, test } from 'vitest';
import { entryWords } from './entry-words.ts';

test('a mail says whose it was and how many got it', () => {
  expect(entryWords({ channel: 'mail', direction: 'out', recipients: 1 })).toBe('mail from you');
  expect(entryWords({ channel: 'mail', direction: 'in', recipients: 9 })).toBe('mail to 9 people from them');
});

test('a meeting has no direction, and what was among others says so', () => {
  expect(entryWords({ channel: 'meeting', direction: 'both', recipients: 1 })).toBe('meeting');
  expect(entryWords({ channel: 'mail', direction: 'others', recipients: 3 })).toBe('mail among others');
});
