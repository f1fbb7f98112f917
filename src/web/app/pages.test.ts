import { expect, test } from 'vitest';
import { isAt, PAGES } from './pages.ts';

test('each page has a name, a path and a key of its own', () => {
  for (const of of [PAGES.map(({ name }) => name), PAGES.map(({ to }) => to)])
    expect(new Set(of).size).toBe(PAGES.length);
  const keys = PAGES.flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a person of today is looked at on Today, one of the list on People', () => {
  expect([isAt('/today/x', '/'), isAt('/people/x', '/people'), isAt('/people', '/')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isAt('/peoples', '/people')).toBe(false);
});
