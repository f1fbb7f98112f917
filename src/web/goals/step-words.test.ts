import { expect, test } from 'vitest';
import { actOfStep } from './step-words.ts';

const ada = { id: '1', name: 'Ada Roe' };
const bo = { id: '2', name: 'Bo Lind' };
const people = [bo, ada];

test('a step tells an introduction from an ask', () => {
  expect(actOfStep('Ask Ada Roe to introduce you to Bo Lind, who sells.', people)).toEqual({
    kind: 'introduction',
    through: ada,
    to: bo,
  });
  expect(actOfStep('Ask Bo Lind, who sells, for half an hour.', people)).toEqual({ kind: 'ask', person: bo });
});

test('what asks nobody is neither', () => {
  expect(actOfStep('Catch up with Ada Roe; it has been 2 years.', people)).toBeUndefined();
  expect(actOfStep('For Sales, look for somebody who sells.', people)).toBeUndefined();
  expect(actOfStep('Ask Cy Poe, who sells, for half an hour.', people)).toBeUndefined();
});
