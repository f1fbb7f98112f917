import { expect, test } from 'vitest';
import { countryOf } from './country-of.ts';
import { explainKind } from './explain-kind.ts';
import { kindsOfWork } from './kinds-of-work.ts';

const says = (reading: Parameters<typeof explainKind>[0] | undefined): string | undefined =>
  reading && explainKind(reading);

test('each answer says what it was read from', () => {
  const { function: work, field } = kindsOfWork({ title: 'Vertriebsleiterin', organisation: 'Hotel Krone' });
  expect(says(work)).toBe('Read from the title: “Vertriebsleiterin”.');
  expect(says(field)).toBe('Read from the organisation: “Hotel”.');
  expect(says(countryOf({ places: ['Lyon, France'] }))).toBe('Read from the place: “France”.');
  expect(says(countryOf({ phones: ['+43 1 123'] }))).toBe(
    'Read from a telephone number that begins with +43.',
  );
});

test('what is little sure is called a guess', () => {
  expect(says(kindsOfWork({ title: 'Manager' }).function)).toBe('Guessed from the title: “Manager”.');
  expect(says(countryOf({ emails: ['ana@ruiz.example.nl'] }))).toBe(
    'Guessed from a mail address that ends in .nl.',
  );
});
