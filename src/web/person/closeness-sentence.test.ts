import { expect, test } from 'vitest';
import { closenessSentence } from './closeness-sentence.ts';

test('a rhythm is told with the silence since', () => {
  expect(closenessSentence({ usualGapDays: 35, silentDays: 77, contactDays: 12, quiet: 0.2 })).toBe(
    'You are usually in touch every 5 weeks; it has been 11 weeks.',
  );
});

test('a tie that is likely to go quiet says so', () => {
  expect(closenessSentence({ usualGapDays: 7, silentDays: 60, contactDays: 12, quiet: 0.8 })).toContain(
    'may well go quiet',
  );
});

test('without a rhythm only what is known is told', () => {
  expect(closenessSentence({ silentDays: 1, contactDays: 1 })).toBe(
    'You were in touch on one day; the last time was yesterday.',
  );
  expect(closenessSentence({ contactDays: 0 })).toBe(
    'Nothing has passed between you yet that Mutuals knows of.',
  );
});
