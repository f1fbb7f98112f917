import { expect, test } from 'vitest';
import { actOfStep } from './step-words.ts';

const ada = { id: '1', name: 'Ada Roe' };
const bo = { id: '2', name: 'Bo Lind' };
const people = [bo, ada];

test('a step tells an introduction from an ask', () => {
  const step = { says: 'Ask Ada Roe to introduce you to Bo Lind, who sells.', person: '1', target: '2' };
  expect(actOfStep(step, people)).toEqual({ kind: 'introduction', through: ada, to: bo });
  const ask = { says: 'Ask Bo Lind, who sells, for half an hour.', person: '2' };
  expect(actOfStep(ask, people)).toEqual({ kind: 'ask', person: bo });
});

test('of two with one name the one is meant whom the step names by id', () => {
  const step = { says: 'Ask Bo Lind to introduce you to Bo Lind.', person: '2', target: '3' };
  const other = { id: '3', name: 'Bo Lind' };
  expect(actOfStep(step, [other, bo])).toEqual({ kind: 'introduction', through: bo, to: other });
});

test('what asks nobody is neither', () => {
  const catchUp = { says: 'Catch up with Ada Roe; it has been 2 years.', person: '1' };
  expect(actOfStep(catchUp, people)).toBeUndefined();
  expect(actOfStep({ says: 'For Sales, look for somebody who sells.' }, people)).toBeUndefined();
  const unknown = { says: 'Ask Cy Poe, who sells, for half an hour.', person: '9' };
  expect(actOfStep(unknown, people)).toBeUndefined();
});
