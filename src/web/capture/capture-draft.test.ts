import { expect, test } from 'vitest';
import { captureInput, startDraft, withoutPerson, withPerson, withPromises } from './capture-draft.ts';

const ana = { id: 'a1', name: 'Ana' };

test('a line about a person is written with them', () => {
  expect(captureInput({ ...startDraft(ana), line: ' lunch ' })).toEqual({ line: 'lunch', with: ['a1'] });
});

test('what was not set by hand is left to be understood', () => {
  expect(captureInput({ ...startDraft(undefined), line: 'lunch' })).toEqual({ line: 'lunch' });
});

test('somebody chosen twice is there once, and can be taken off', () => {
  const twice = withPerson(withPerson(startDraft(undefined), ana), ana);
  expect(twice.people).toEqual([ana]);
  expect(withoutPerson(twice, 'a1').people).toEqual([]);
});

test('a promise is kept unless it was said that it is none, and that can be taken back', () => {
  const draft = { ...startDraft(undefined), line: "I'll send the deck" };
  const without = withPromises(draft, 'no');
  expect(captureInput(draft)).not.toHaveProperty('promises');
  expect(captureInput(without)).toEqual({ line: "I'll send the deck", promises: 'no' });
  expect(withPromises(without, 'yes')).toEqual(draft);
});
