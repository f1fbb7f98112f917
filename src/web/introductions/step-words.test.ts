import { expect, test } from 'vitest';
import { nextSteps } from './step-words.ts';

const labels = (...of: Parameters<typeof nextSteps>): readonly string[] =>
  nextSteps(...of).map(({ label }) => label);

test('what comes next is named from where an introduction stands, the nearest first', () => {
  expect(labels({ direction: 'received', state: 'agreed' })).toEqual(['We are in touch', 'We met', 'Done']);
  expect(labels({ direction: 'given', state: 'idea' })).toEqual([
    'I asked both',
    'Both said yes',
    'I brought them together',
    'They met',
    'Done',
  ]);
});

test('nothing comes after the end', () => {
  expect(labels({ direction: 'received', state: 'done' })).toEqual([]);
  expect(labels({ direction: 'given', state: 'declined' })).toEqual([]);
});
