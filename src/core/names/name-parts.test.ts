import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NameHints } from './name-part.ts';
import { nameParts, partText } from './name-parts.ts';

const parts = (name: string, hints?: NameHints): string =>
  nameParts(name, hints)
    .parts.map(({ kind, text }) => `${kind}: ${text}`)
    .join(', ');

test.each([
  ['Ada Lovelace', 'given: Ada, family: Lovelace'],
  ['Lovelace, Ada', 'family: Lovelace, given: Ada'],
  ['Dr. Ada K. Lovelace, PhD', 'title: Dr., given: Ada, middle: K., family: Lovelace, suffix: PhD'],
  ['Quill, Dr. John A. Jr.', 'family: Quill, title: Dr., given: John, middle: A., suffix: Jr.'],
  [
    'Prof. Dr. med. Hans von der Heide',
    'title: Prof. Dr. med., given: Hans, particle: von der, family: Heide',
  ],
  ['Dipl.-Ing. Karl Maier', 'title: Dipl.-Ing., given: Karl, family: Maier'],
  ['Frau Weber', 'title: Frau, family: Weber'],
  ['Sir Ian', 'title: Sir, given: Ian'],
  ['M. le Dupont', 'given: M., particle: le, family: Dupont'],
  ['Gogh, Vincent van', 'family: Gogh, given: Vincent, particle: van'],
  ['Juan de la Vega III', 'given: Juan, particle: de la, family: Vega, suffix: III'],
  ["Conan O'Brien", "given: Conan, family: O'Brien"],
  ['Jill St. John', 'given: Jill, particle: St., family: John'],
  ['Van Johnson', 'given: Van, family: Johnson'],
  ['Ahmad bin Husain', 'given: Ahmad, particle: bin, family: Husain'],
  ['Robert "Bob" Quill', 'given: Robert, nickname: Bob, family: Quill'],
  ['Xiu (Sue) Quill', 'given: Xiu, nickname: Sue, family: Quill'],
  ['Ada Lovelace (she/her)', 'given: Ada, family: Lovelace'],
  ['Anna Quill geb. Weber', 'given: Anna, family: Quill'],
  ['Jack Ma', 'given: Jack, family: Ma'],
  ['Jane Quill MD', 'given: Jane, family: Quill, suffix: MD'],
  ['Maria Silva Filho', 'given: Maria, family: Silva, suffix: Filho'],
  ['José Luis García López', 'given: José, middle: Luis, family: García, second family: López'],
  ['Velasquez y Garcia, Juan', 'family: Velasquez, particle: y, second family: Garcia, given: Juan'],
  ['João da Silva Santos', 'given: João, particle: da, family: Silva, second family: Santos'],
])('%s: %s', (name, expected) => expect(parts(name)).toBe(expected));

test.each([
  ['王小明', 'family: 王, given: 小明'],
  ['欧阳小明', 'family: 欧阳, given: 小明'],
  ['佐藤健', 'family: 佐藤, given: 健'],
  ['山田 はなこ', 'family: 山田, given: はなこ'],
  ['マイケル・クイル', 'given: マイケル, family: クイル'],
  ['김민수', 'family: 김, given: 민수'],
  ['남궁민수', 'family: 남궁, given: 민수'],
  ['Иванов Иван Иванович', 'family: Иванов, given: Иван, middle: Иванович'],
  ['Анна Петрова', 'given: Анна, family: Петрова'],
  ['Γιώργος Παπαδόπουλος', 'given: Γιώργος, family: Παπαδόπουλος'],
  ['محمد بن سلمان', 'given: محمد, particle: بن, family: سلمان'],
  ['יוסף בן שמעון', 'given: יוסף, particle: בן, family: שמעון'],
])('in its own script, %s: %s', (name, expected) => expect(parts(name)).toBe(expected));

test.each<[string, NameHints, string]>([
  ['QUILL Jean', {}, 'family: QUILL, given: Jean'],
  ['Nagy István', {}, 'family: Nagy, given: István'],
  ['Wang Xiaoming', {}, 'family: Wang, given: Xiaoming'],
  ['Xiaoming Wang', {}, 'given: Xiaoming, family: Wang'],
  ['Nguyễn Văn An', {}, 'family: Nguyễn, middle: Văn, given: An'],
  ['Tanaka Yuki', {}, 'family: Tanaka, given: Yuki'],
  ['Quill Aaron', {}, 'family: Quill, given: Aaron'],
  ['Orlo Brenn', {}, 'given: Orlo, family: Brenn'],
  ['Orlo Brenn', { emails: ['brenn.orlo@example.org'] }, 'family: Orlo, given: Brenn'],
  ['Orlo Brenn', { emails: ['o.brenn@example.org'] }, 'given: Orlo, family: Brenn'],
  ['Orlo Brenn', { family: 'Orlo' }, 'family: Orlo, given: Brenn'],
  ['Kovacs Orlo', { country: 'HU' }, 'family: Kovacs, given: Orlo'],
  ['Ana Brenn Gomez', { country: 'ES' }, 'given: Ana, family: Brenn, second family: Gomez'],
])('the order is told by what speaks for it: %s with %j', (name, hints, expected) =>
  expect(parts(name, hints)).toBe(expected),
);

test.each([
  ['Plato', 'unknown: Plato'],
  ['Ada', 'given: Ada'],
  ['Thomas', 'unknown: Thomas'],
])('one word is a given name only where hardly a family is called so: %s', (name, expected) =>
  expect(parts(name)).toBe(expected),
);

test.each([
  ['Quill Maschinenbau GmbH', 'organisation'],
  ['Quill University', 'organisation'],
  ['Peck, Bloom & Miller', 'organisation'],
  ['Frank Church', 'person'],
  ['John & Jill Quill', 'several'],
  ['Mr. and Mrs. Quill', 'several'],
  ['Sales Team', 'role'],
  ['ada@example.org', 'address'],
  ['+49 30 901820', 'address'],
  ['', 'nothing'],
  ['—', 'nothing'],
])('%s is: %s', (name, is) => expect(nameParts(name).is).toBe(is));

test('what speaks for an order more clearly makes it surer, and what is unknown has no confidence', () => {
  const sure = (name: string): number => nameParts(name).parts[0]?.confidence ?? Number.NaN;
  expect(sure('Quill, Orlo')).toBeGreaterThan(sure('Ada Quill'));
  expect(sure('Ada Quill')).toBeGreaterThan(sure('Orlo Brenn'));
  expect(sure('Plato')).toBe(0);
});

const word = fc.constantFrom(
  ...[
    'Ada',
    'von',
    'de',
    'Dr.',
    'Jr.',
    'y',
    'of',
    'and',
    'the',
    ',',
    '"Bo"',
    '(x',
    'MD',
    'V',
    '王',
    'بن',
    '-',
    "O'",
    '😊',
  ],
);
const text = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('every part is a piece of the text, and confidence stays between 0 and 1', () => {
  fc.assert(
    fc.property(text, (name) => {
      const flat = name.replace(/\s+/gu, ' ');
      for (const part of nameParts(name).parts) {
        expect(part.confidence).toBeGreaterThanOrEqual(0);
        expect(part.confidence).toBeLessThanOrEqual(1);
        for (const piece of part.text.split(' ')) expect(flat).toContain(piece);
      }
    }),
  );
});

test('the same parts are asked for by their kinds', () => {
  const name = nameParts('Juan Q. de la Vega');
  expect(partText(name, 'particle', 'family')).toBe('de la Vega');
  expect(partText(name, 'title')).toBe('');
});

test('a hundred kilobytes of a name are cut and read', () => {
  expect(nameParts('"(von '.repeat(20_000)).parts.length).toBeLessThan(200);
});
