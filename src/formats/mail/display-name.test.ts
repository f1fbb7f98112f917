import { expect, test } from 'vitest';
import { displayName } from './display-name.ts';
import { isPersonalName } from './personal-name.ts';

test.each([
  ['Lovelace, Ada', 'Ada Lovelace'],
  ['Ada Lovelace, PhD', 'Ada Lovelace, PhD'],
  ['Analytical Engines, Inc.', 'Analytical Engines, Inc.'],
  ['"Ada Lovelace"', 'Ada Lovelace'],
  ["'Ada Lovelace' via Engines", 'Ada Lovelace'],
  ['Ada Lovelace (via Engines)', 'Ada Lovelace'],
  ['Ada  \u202eLovelace', 'Ada Lovelace'],
  ['Olivia Byron', 'Olivia Byron'],
  ['ada@example.org', ''],
  ['---', ''],
])('%s becomes "%s"', (written, name) => {
  expect(displayName(written)).toBe(name);
});

test.each(['Ada Lovelace', 'Jan Bot-Visser', 'François de La Tour', '山田 太郎', "Peter O'Brien"])(
  '%s is a name of a person',
  (name) => {
    expect(isPersonalName(name)).toBe(true);
  },
);

test.each(['Engines List', 'Sales Team', 'kernel test robot', 'info', 'Acme Inc', 'The Daily', ''])(
  '%s is no name of a person',
  (name) => {
    expect(isPersonalName(name)).toBe(false);
  },
);
