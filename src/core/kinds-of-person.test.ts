import { expect, test } from 'vitest';
import { kindsOfPerson, saidKinds } from './kinds-of-person.ts';
import { personCard } from './person-card.ts';

const card = personCard([
  {
    source: 'vcard',
    key: '1',
    lastSeenAt: new Date('2026-01-01'),
    card: {
      name: 'Ada',
      title: 'Head of Marketing',
      organisation: 'Quill Bank',
      places: ['Lisbon, Portugal'],
      emails: ['ada@quill.example'],
    },
  },
]);
const kinds = (...said: Parameters<typeof saidKinds>[0]) => kindsOfPerson('p1', card, saidKinds(said));

test('the card tells the kinds, and each says where it was read', () => {
  expect(kinds()).toMatchObject({
    function: { kind: 'marketing', says: 'Read from the title: “Marketing”.' },
    level: { kind: 'head' },
    place: { kind: 'Portugal' },
  });
});

test('what was said of the person stands before what was said of the title, and that before the organisation', () => {
  const of = (about: 'person' | 'title' | 'organisation', subject: string, kind: string) =>
    ({ axis: 'field', about, subject, kind }) as const;
  const organisation = of('organisation', 'quill bank', 'finance');
  const title = of('title', 'head of marketing', 'media');
  const person = of('person', 'p1', 'arts');
  expect(kinds(organisation).field).toEqual({
    kind: 'finance',
    says: 'You said so of everybody in this organisation.',
    confidence: 1,
  });
  expect(kinds(organisation, title).field?.kind).toBe('media');
  expect(kinds(organisation, person, title).field).toEqual({
    kind: 'arts',
    says: 'You said so.',
    confidence: 1,
  });
});

test('of an empty card nothing is said', () => {
  expect(kindsOfPerson('p', personCard([]), saidKinds([]))).toEqual({});
});
