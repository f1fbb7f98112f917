import { expect, test } from 'vitest';
import type { CardView } from '../../verbs/views.ts';
import { draftChanges, draftOf, EMPTY_DRAFT } from './person-draft.ts';

const seenAt = '2026-01-01T00:00:00Z';
const card: CardView = {
  name: 'Ada',
  otherNames: [],
  phones: [],
  urls: [],
  places: [],
  tags: [],
  related: [],
  notes: [],
  title: { value: 'Engineer', source: 'linkedin', seenAt },
  emails: [
    { value: 'ada@example.org', source: 'mail', seenAt },
    { value: 'ada@home.example', source: 'hand', seenAt },
  ],
};

test('the form holds the addresses written by hand, not those an import brought', () => {
  expect(draftOf('Ada', card)).toMatchObject({ name: 'Ada', title: 'Engineer', email: 'ada@home.example' });
});

test('a form that was not touched changes nothing', () => {
  const draft = draftOf('Ada', card);
  expect(draftChanges(draft, draft)).toEqual({});
});

test('lists are read line by line, and an emptied field is taken back', () => {
  const before = draftOf('Ada', card);
  expect(draftChanges(before, { ...before, title: '', email: ' a@x.org \n\nb@x.org' })).toEqual({
    title: '',
    email: ['a@x.org', 'b@x.org'],
  });
});

test('a birthday and an anniversary are told when they were written', () => {
  const days = { birthday: '--05-17', anniversary: '2010-06-12' };
  expect(draftChanges(EMPTY_DRAFT, { ...EMPTY_DRAFT, name: 'Ana', ...days })).toEqual({
    name: 'Ana',
    ...days,
  });
});

test('a new person is told with what was filled in', () => {
  expect(draftChanges(EMPTY_DRAFT, { ...EMPTY_DRAFT, name: ' Ana ' })).toEqual({ name: 'Ana' });
});
