import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPunycode } from './punycode.ts';

test.each([
  ['bcher-kva', 'bücher'],
  ['mnchen-3ya', 'münchen'],
  ['jxalpdlp', 'δοκιμή'],
])('%s stands for %s', (text, label) => expect(fromPunycode(text)?.normalize()).toBe(label.normalize()));

test.each(['', '-'])('"%s" stands for nothing else', (text) => expect(fromPunycode(text)).toBe(''));

test.each(['bcher-kv!', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', 'a'.repeat(64), 'bü'])('%s is no label', (text) =>
  expect(fromPunycode(text)).toBeUndefined(),
);

test('it reads back what the platform writes, and never fails', () => {
  const label = fc.string({ unit: fc.constantFrom(...'abcüößéñδж小'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(label, (own) => {
      const host = new URL(`http://${own}.example`).hostname.split('.')[0] ?? '';
      if (host.startsWith('xn--'))
        expect(fromPunycode(host.slice(4))?.normalize('NFC')).toBe(own.normalize('NFC'));
    }),
  );
  fc.assert(fc.property(fc.string({ maxLength: 63 }), (text) => void fromPunycode(text)));
});
