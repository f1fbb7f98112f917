import { expect, test } from 'vitest';
import { peopleOfGoal } from './people-of-goal.ts';
import type { NeedShown } from './use-goals.ts';

const line = {
  sources: [],
  records: 1,
  strength: 0.5,
  strengthWord: 'steady',
  contactDays: 3,
  stage: 'contact',
  known: 'some',
} as const;
const told = (id: string, name: string): NeedShown['halfKnown'][number] => ({
  person: { ...line, id, name, sources: [] },
  says: `${name}, who sells.`,
  reasons: [],
});
const need: NeedShown = {
  name: 'Sales',
  importance: 3,
  kinds: ['who sells'],
  covered: 0.4,
  word: 'about half covered',
  says: 'Sales: one person you know could help.',
  helpers: [{ ...told('1', 'Ada'), chance: 0.4 }],
  halfKnown: [told('2', 'Bo')],
  dormant: [told('1', 'Ada')],
  way: { people: [{ id: '3', name: 'Cy' }], chance: 0.2, chanceWord: 'fair', steps: [] },
  where: [],
};

test('everybody who is named for a need is there once', () => {
  expect(peopleOfGoal([need, { ...need, name: 'Law' }])).toEqual([
    { id: '1', name: 'Ada' },
    { id: '2', name: 'Bo' },
    { id: '3', name: 'Cy' },
  ]);
});
