import { expect, test } from 'vitest';
import type { Field } from './header-fields.ts';
import { listOfService, listsNamed } from './lists-named.ts';
import { addressReader } from './mail-addresses.ts';
import { mailHeader } from './mail-header.ts';

const LIST = 'engines@lists.example.org';

function lists(fields: Partial<Record<Field, string>>): readonly string[] {
  const text = Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const reading = { decode, addresses: addressReader(), now: new Date('2026-11-23T12:00:00Z') };
  return listsNamed(mailHeader(new TextEncoder().encode(text), reading));
}

test.each<[Partial<Record<Field, string>>]>([
  [{ 'list-post': `<mailto:${LIST}>` }],
  [{ 'x-mailing-list': LIST }],
  [{ 'x-beenthere': LIST }],
  [{ 'mailing-list': `list ${LIST}; contact engines-help@lists.example.org` }],
  [{ 'delivered-to': `mailing list ${LIST}` }],
  [
    {
      'list-id': 'Engines <engines.lists.example.org>',
      'return-path': '<engines-bounces@lists.example.org>',
    },
  ],
  [{ precedence: 'bulk', from: 'ada@x.org', to: LIST, sender: LIST }],
])('%o names the list', (fields) => {
  expect(lists(fields)).toEqual([LIST]);
});

test('a newsletter and a plain message name none', () => {
  expect(
    lists({ 'list-id': '<12345.shop.example>', 'list-unsubscribe': '<https://shop.example/u>' }),
  ).toEqual([]);
  expect(
    lists({ from: 'ada@x.org', to: 'bob@x.org', 'return-path': '<ada@x.org>', 'reply-to': 'bob@x.org' }),
  ).toEqual([]);
  expect(lists({ 'list-post': 'NO' })).toEqual([]);
});

test('the addresses that serve a list lead to it', () => {
  const served = [
    'engines-owner',
    'owner-engines',
    'engines-bounces+ada=x.org',
    'engines+unsubscribe',
    'engines-request',
  ];
  expect(served.map((local) => listOfService(`${local}@lists.example.org`))).toEqual(served.map(() => LIST));
  expect(listOfService('ada@example.org')).toBeUndefined();
});
