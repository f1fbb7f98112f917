import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emailIdentity } from './email-identity.ts';

test.each([
  [' Ada@Example.ORG ', 'ada@example.org'],
  ['mailto:ada@example.org?subject=Hi', 'ada@example.org'],
  ['Ada Lovelace <ada@example.org>', 'ada@example.org'],
  ['ada+notes@example.org', 'ada+notes@example.org'],
  ['ada@bücher.example', 'ada@bücher.example'],
])('%s is the address %s', (text, value) => {
  expect(emailIdentity(text)).toEqual({ kind: 'email', value });
});

test.each([
  '',
  'ada',
  'ada@localhost',
  '@example.org',
  'ada@@example.org',
  'a b@example.org',
  'ada@example.',
  `${'a'.repeat(250)}@example.org`,
])('"%s" is no address', (text) => expect(emailIdentity(text)).toBeUndefined());

test.each([
  'info',
  'Info2',
  'info+shop',
  'sales-berlin',
  'büro',
  'no-reply',
  'contabilita',
  'rh',
  'klantenservice',
])('several people answer at %s@', (local) =>
  expect(emailIdentity(`${local}@example.org`)?.shared).toBe(true),
);

test('reading an identity again changes nothing', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const identity = emailIdentity(address);
      if (identity) expect(emailIdentity(identity.value)).toEqual(identity);
    }),
  );
});
