import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANGED_FIELDS } from '../matters/change.ts';
import { type ChangingCard, cardValues } from './card-values.ts';
import { changesToNote, hasChanged, type Seen, type ToNote } from './changes-to-note.ts';
import { valueKey } from './value-key.ts';

const card = (known: Partial<ChangingCard>): ChangingCard => ({ name: '', ...known });
const noted = (seen: Partial<Seen>) => {
  const whole = { before: card({}), after: card({}), others: [], noted: [], ...seen };
  return changesToNote(whole).map(({ about, state }) => [state, about.what, about.from, about.to]);
};
const firm = (organisation: string) => card({ organisation });
const moved = { before: firm('Oven & Co'), after: firm('Engines Ltd') };

test('another firm, title, name or address is news', () => {
  const before = card({
    name: 'Ada Byron',
    organisation: 'Oven & Co',
    title: 'Baker',
    emails: ['a@oven.example'],
  });
  const after = card({
    name: 'Ada Quimby',
    organisation: 'Engines',
    title: 'Founder',
    emails: ['a@eng.example'],
  });
  expect(noted({ before, after })).toEqual([
    ['open', 'organisation', 'Oven & Co', 'Engines'],
    ['open', 'title', 'Baker', 'Founder'],
    ['open', 'name', 'Ada Byron', 'Ada Quimby'],
    ['open', 'address', 'a@oven.example', 'a@eng.example'],
  ]);
});

test.each([
  ['case', firm('OVEN & CO'), firm('Oven & Co')],
  ['accents', firm('Müller'), firm('Muller')],
  ['the legal form', firm('Quill'), firm('The Quill Co., Ltd.')],
  ['marks and case of a title', card({ title: 'head, sales' }), card({ title: 'Head Sales' })],
  ['accents of a name', card({ name: 'José Peña' }), card({ name: 'Jose Pena' })],
  ['case of an address', card({ emails: ['A@x.example'] }), card({ emails: ['a@x.example'] })],
  [
    'what comes into an empty field',
    card({}),
    card({ organisation: 'Oven', title: 'Baker', emails: ['a@x.example'] }),
  ],
  ['a further address', card({ emails: ['a@x.example'] }), card({ emails: ['b@x.example', 'a@x.example'] })],
  [
    'the former name kept beside the new one',
    card({ name: 'Ada Byron' }),
    card({ name: 'Ada Quimby', otherNames: ['Ada Byron'] }),
  ],
] as const)('%s is no change', (_what, before, after) => {
  expect(noted({ before, after })).toEqual([]);
});

test.each([
  ['an emptied field', firm('Oven & Co'), firm(''), 'Oven & Co'],
  ['a slip put right', firm('Engnies'), firm('Engines'), 'Engnies'],
  ['a middle name less', card({ name: 'Ada M. Byron' }), card({ name: 'Ada Byron' }), 'Ada M. Byron'],
  ['a full name for a short one', card({ name: 'Ada' }), card({ name: 'Ada Byron' }), 'Ada'],
  ['somebody else altogether', card({ name: 'Ada Byron' }), card({ name: 'Bo Yarrow' }), 'Ada Byron'],
  [
    'an address that only went',
    card({ emails: ['a@x.example', 'b@x.example'] }),
    card({ emails: ['b@x.example'] }),
    'a@x.example',
  ],
] as const)('%s is kept and is no news', (_what, before, after, from) => {
  expect(noted({ before, after }).map(([state, , was]) => [state, was])).toEqual([['known', from]]);
});

test('two titles that are one letter apart are two titles', () => {
  expect(noted({ before: card({ title: 'CTO' }), after: card({ title: 'CFO' }) })).toEqual([
    ['open', 'title', 'CTO', 'CFO'],
  ]);
});

test('what another record says already is kept and is no news', () => {
  expect(noted({ ...moved, others: [firm('ENGINES')] })).toEqual([
    ['known', 'organisation', 'Oven & Co', 'Engines Ltd'],
  ]);
});

test('a change is noted once, and an old file after a newer one is no news', () => {
  const about = { what: 'organisation', from: 'Oven', to: 'Engines' } as const;
  expect(noted({ ...moved, noted: [{ about: { ...about, from: 'OVEN & Co' } }] })).toEqual([]);
  const back = {
    before: firm('Engines Ltd'),
    after: firm('Oven & Co'),
    noted: [{ about: { ...about, from: 'Oven & Co' } }],
  };
  expect(noted(back)).toEqual([['known', 'organisation', 'Engines Ltd', 'Oven & Co']]);
});

test('what fills an emptied field takes the place of what stood there, unless it is the same', () => {
  const emptied = [{ about: { what: 'organisation', from: 'Oven & Co', to: '' } as const }];
  expect(noted({ after: firm('Engines'), noted: emptied })).toEqual([
    ['open', 'organisation', 'Oven & Co', 'Engines'],
  ]);
  expect(noted({ after: firm('OVEN & Co'), noted: emptied })).toEqual([]);
});

const value = fc.constantFrom(
  '',
  'Oven',
  'OVEN',
  'Oven Ltd',
  'Engines',
  'Engnies',
  'Ada Byron',
  'Ada Quimby',
  'a@x.example',
  ' ',
);
const anyValue = fc.oneof(value, fc.string({ maxLength: 12 }));
const anyCard: fc.Arbitrary<ChangingCard> = fc.record({
  name: anyValue,
  otherNames: fc.array(anyValue, { maxLength: 2 }),
  organisation: anyValue,
  title: anyValue,
  emails: fc.array(anyValue, { maxLength: 3 }),
});

/** What stands in the book after these versions of one record came in turn. */
function history(versions: readonly ChangingCard[], others: readonly ChangingCard[] = []): readonly ToNote[] {
  let all: readonly ToNote[] = [];
  for (const [place, after] of versions.entries()) {
    const before = versions[place - 1];
    if (before && hasChanged(before, after))
      all = [...changesToNote({ before, after, others, noted: all }), ...all];
  }
  return all;
}

test('history never loses a value that a record said', () => {
  fc.assert(
    fc.property(
      fc.array(anyCard, { minLength: 1, maxLength: 6 }),
      fc.array(anyCard, { maxLength: 2 }),
      (versions, others) => {
        const all = history(versions, others);
        const last = versions.at(-1) ?? card({});
        for (const what of CHANGED_FIELDS) {
          const kept = [
            ...cardValues(last, what),
            ...all.filter(({ about }) => about.what === what).map(({ about }) => about.from),
          ];
          const keys = new Set(kept.map((text) => valueKey(what, text)));
          for (const said of versions.flatMap((one) => cardValues(one, what)))
            expect(keys).toContain(valueKey(what, said));
        }
      },
    ),
  );
});

test('the same versions again note nothing that was noted, and the first one notes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyCard, { minLength: 1, maxLength: 4 }), (versions) => {
      expect(history(versions.slice(0, 1))).toEqual([]);
      const names = history([...versions, ...versions, ...versions]).map(({ about: { what, from, to } }) =>
        JSON.stringify([what, valueKey(what, from), valueKey(what, to)]),
      );
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
