import { expect, test } from 'vitest';
import { personId } from '../ids.ts';
import type { Matter } from '../matters/matter.ts';
import { matterOf } from '../mutual/matters-for-tests.ts';
import { wholePerson } from '../whole-person-for-tests.ts';
import { type HearingKnown, hearingText, whoShouldHear } from './who-should-hear.ts';

const people = [
  wholePerson('ana', { name: 'Ana Ruiz', shown: 0.8 }),
  wholePerson('bo', { name: 'Bo Lind', shown: 0.5 }),
  wholePerson('no', { name: 'Nor Fern', attention: { state: 'never' } }),
];
const need = (person: string, what: string, isRequest = false): Matter<'need'> =>
  matterOf('need', { of: person === '' ? 'me' : 'them', what, isRequest }, { person });
const goal = (aim: string, needs: readonly string[] = []): Matter<'goal'> =>
  matterOf(
    'goal',
    { aim, template: 'other', needs: needs.map((name) => ({ name, importance: 2, kinds: [] })) },
    { person: '' },
  );
const known = (some: Partial<HearingKnown>): HearingKnown => ({
  needs: [],
  goals: [],
  personOf: (id) => people.find((one) => one.id === id),
  ...some,
});
const opportunity = (what: string, from = ''): Matter<'opportunity'> => ({
  ...matterOf('opportunity', { what }, { person: '' }),
  people: from === '' ? [] : [{ part: 'from', person: personId(from) }],
});
const FLAT = opportunity('a room in Porto from May');

test('whoever looks for it should hear of it, the closer and the better the fit, the sooner', () => {
  const needs = [need('bo', 'a flat in Porto'), need('ana', 'a flat in Porto'), need('ana', 'piano lessons')];
  const found = whoShouldHear(FLAT, known({ needs }));
  expect(found.map(({ person }) => person)).toEqual(['ana', 'bo']);
  const [first] = found.map((one) => hearingText(one, 'Ana Ruiz'));
  expect(first).toBe('Ana Ruiz looks for “a flat in Porto”: both are about a home.');
});

test('who asked me for it stands before somebody a little closer', () => {
  const needs = [need('ana', 'a flat in Porto'), need('bo', 'a flat in Porto', true)];
  // Ana 1/4 + 3/4 · 0.8 = 0.85; Bo (1/4 + 3/4 · 0.5) · 1.5 = 0.9375.
  const found = whoShouldHear(FLAT, known({ needs }));
  expect(found.map(({ person, worth }) => [person, worth])).toEqual([
    ['bo', expect.closeTo(0.9375)],
    ['ana', expect.closeTo(0.85)],
  ]);
});

test('a need and a goal of mine are named without a person', () => {
  const goals = [goal('start a bakery'), goal('learn the piano'), goal('open up', ['First customers'])];
  const found = whoShouldHear(
    opportunity('customers for bread'),
    known({ needs: [need('', 'a baker')], goals }),
  );
  expect(found.map((one) => hearingText(one, '')).sort()).toEqual([
    'It may serve your goal “open up” (First customers): both are about first customers.',
    'It may serve your goal “start a bakery”: both are about food and baking.',
    'You look for “a baker”: both are about food and baking.',
  ]);
});

test('neither who brought it, nor whom I never want to hear of', () => {
  const needs = [need('ana', 'a flat in Porto'), need('no', 'a flat in Porto')];
  expect(whoShouldHear(opportunity('a room in Porto', 'ana'), known({ needs }))).toEqual([]);
});
