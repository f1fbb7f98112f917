import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

test('mail, phone and web addresses can be followed', () => {
  expect(safeHref('Mail', 'ada@example.org')).toBe('mailto:ada@example.org');
  expect(safeHref('Phone', '+49 (30) 123-456')).toBe('tel:+4930123456');
  expect(safeHref('Web', 'example.org/ada')).toBe('https://example.org/ada');
});

test('nothing that would run or hide its target becomes a link', () => {
  const hostile = [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@evil.example',
    'file:///etc/passwd',
    'java\nscript:x',
  ];
  expect(hostile.map((value) => safeHref('Web', value))).toEqual(hostile.map(() => undefined));
  expect(safeHref('Mail', 'a@x.org?bcc=spy@x.org')).toBeUndefined();
  expect(safeHref('Notes', 'https://example.org')).toBeUndefined();
});
