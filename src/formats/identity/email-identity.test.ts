import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emailIdentity } from './email-identity.ts';

test.each([
  [' Ada@Example.ORG ', 'ada@example.org'],
  ['mailto:ada@example.org?subject=Hi', 'ada@example.org'],
  ['Ada Lovelace <ada@example.org>', 'ada@example.org'],
  ['ada+notes@example.org', 'ada+notes@example.org'],
  ['ada@bücher.example', 'ada@bücher.example'],
  ['ada@xn--bcher-kva.example', 'ada@bücher.example'],
  ['user@xn--v8jxj3d1dzdz08w.com', 'user@名がドメイン.com'],
  ['"ada.l"@example.org', 'ada.l@example.org'],
  ['"ada lovelace"@example.org', '"ada lovelace"@example.org'],
  ['ada..l.@example.org', 'ada..l.@example.org'],
  ['Ada.Love.Lace+list@googlemail.com', 'adalovelace@gmail.com'],
  ['adalovelace@gmail.com', 'adalovelace@gmail.com'],
  ['ada.l+shop@outlook.com', 'ada.l@outlook.com'],
  ['ada@pm.me', 'ada@proton.me'],
  ['+ada@gmail.com', '+ada@gmail.com'],
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
  'ada@-example.org',
  'ada@example-.org',
  'ada@ex..ample.org',
  'ada@127.0.0.1',
  'ada@[127.0.0.1]',
  '.ada@example.org',
  'ada"l@example.org',
  '"ada@example.org',
  'ada@exam(ple.org',
  `${'a'.repeat(65)}@example.org`,
  `ada@${'a'.repeat(64)}.org`,
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
