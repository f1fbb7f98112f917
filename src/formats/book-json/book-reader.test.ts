import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOOK_END, bookHead, isBookJson } from './book-head.ts';
import { bookReader } from './book-reader.ts';

const AT = new Date('2026-06-15T10:00:00Z');

function book(items: readonly unknown[]): string {
  return bookHead(AT) + items.map((item) => `\n${JSON.stringify(item)}`).join(',') + BOOK_END;
}

function read(text: string, size = text.length) {
  const reader = bookReader();
  const found = [];
  for (let at = 0; at < text.length; at += size) found.push(...reader.push(text.slice(at, at + size)));
  return [...found, ...reader.end()];
}

test('what is written is one JSON document, known by its beginning', () => {
  const text = book([{ type: 'me', person: 'a' }]);
  expect(isBookJson(text)).toBe(true);
  expect(isBookJson('{"format":"something-else","items":[')).toBe(false);
  expect(JSON.parse(text)).toEqual({
    format: 'mutuals-book',
    version: 1,
    writtenAt: '2026-06-15T10:00:00.000Z',
    items: [{ type: 'me', person: 'a' }],
  });
});

test('any items come back, however the text is cut and indented', () => {
  const item = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (items, size, wide) => {
        const plain = book(items);
        const found = read(wide ? JSON.stringify(JSON.parse(plain), null, 2) : plain, size);
        expect(found.map((one) => (one.type === 'book' ? one.item : one))).toEqual(
          JSON.parse(JSON.stringify(items)),
        );
        expect(found.map(({ place }) => place)).toEqual(items.map((_, at) => `item ${at + 1}`));
      },
    ),
  );
});

test('any text at all is gone through, each item by itself', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[{}[\]",:\\a1 \n]{0,60}$/),
      fc.integer({ min: 1, max: 5 }),
      (text, size) => {
        for (const { type } of read(bookHead(AT) + text, size)) expect(['book', 'bad']).toContain(type);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a bad item does not stop the next, and a file that stops is told', () => {
  const text = `${bookHead(AT)}{"a":1},{"b":},7,"x",{"c":3},{"d"`;
  expect(read(text)).toEqual([
    { type: 'book', item: { a: 1 }, place: 'item 1' },
    { type: 'bad', reason: 'This item is not written as JSON is.', place: 'item 2' },
    { type: 'bad', reason: 'This item is too large or no item at all.', place: 'item 3' },
    { type: 'bad', reason: 'This item is too large or no item at all.', place: 'item 4' },
    { type: 'book', item: { c: 3 }, place: 'item 5' },
    {
      type: 'bad',
      reason: 'The file stops in the middle. What stands before was read; export it again for the rest.',
      place: 'the end',
    },
  ]);
});

test('what is too deep is told and passed over', () => {
  const deep = `{"a":${'['.repeat(200)}${']'.repeat(200)}}`;
  expect(read(`${bookHead(AT)}${deep},{"b":1}${BOOK_END}`).map(({ type }) => type)).toEqual(['bad', 'book']);
});

test('a newer version is refused with what to do', () => {
  const newer = book([{}]).replace('"version":1', '"version":2');
  expect(() => read(newer)).toThrow(
    'This book is of version 2, and Mutuals reads those up to 1. Update Mutuals.',
  );
});
