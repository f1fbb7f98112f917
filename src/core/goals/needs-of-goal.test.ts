import { expect, test } from 'vitest';
import { kindsInAim } from './kinds-in-aim.ts';
import { needsOfGoal } from './needs-of-goal.ts';

test('the aim itself names people, and so does what I do', () => {
  const needs = needsOfGoal('change field', {
    aim: { function: 'marketing' },
    me: { function: 'accounting' },
  });
  expect(needs.find(({ name }) => name === 'Somebody in the new field')?.kinds).toEqual([
    { function: 'marketing' },
  ]);
  expect(needs.find(({ name }) => name === 'Somebody of your own trade')?.kinds).toEqual([
    { function: 'accounting' },
  ]);
});

test('what nothing tells is left for the user to say', () => {
  const [first] = needsOfGoal('change field', { me: { level: 'head' } });
  expect(first).toMatchObject({ name: 'Somebody in the new field', kinds: [] });
  expect(first).not.toHaveProperty('also');
});

test('a place is asked for beside every kind', () => {
  const [first] = needsOfGoal('move to a city', { place: 'Portugal' });
  expect(first?.kinds).toContainEqual({ function: 'recruiting', place: 'Portugal' });
});

test.each([
  ['find a job in marketing', 'find a job', { function: 'marketing' }],
  ['switch from accounting to marketing', 'change field', { function: 'marketing' }],
  ['von der Buchhaltung in den Vertrieb wechseln', 'change field', { function: 'sales' }],
  ['become a teacher', 'change field', { function: 'teaching' }],
  ['a job as an accountant in a hospital', 'find a job', { function: 'accounting', field: 'health' }],
  ['eine Stelle als Softwareentwicklerin', 'find a job', { function: 'software' }],
  ['trouver un emploi de comptable', 'find a job', { function: 'accounting' }],
] as const)('"%s" names people', (aim, template, kinds) => {
  expect(kindsInAim(aim, template)).toEqual(kinds);
});

test('an aim that names nobody names nobody', () => {
  expect(kindsInAim('find a new job', 'find a job')).toBeUndefined();
});
