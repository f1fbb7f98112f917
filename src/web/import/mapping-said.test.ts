import { expect, test } from 'vitest';
import { distinctColumns, type ImportTable, saidOfPreview, saidOfTable } from './mapping-said.ts';

const table = (sure: boolean): ImportTable => ({
  file: 'people.csv',
  sure,
  columns: [
    { header: 'Wer', field: 'name', by: 'cells', samples: ['Ada'] },
    { header: 'Was', field: 'nothing', by: 'none', samples: [] },
    { header: 'Ort', field: 'city', by: 'said', samples: [] },
  ],
});

test('of a table that tells only what was chosen is said, and what was said before', () => {
  expect(saidOfTable(table(true), { Was: 'organisation', Wer: 'name' })).toEqual([
    'Was=organisation',
    'Ort=city',
  ]);
});

test('a doubtful table is said as a whole', () => {
  expect(saidOfTable(table(false), {})).toEqual(['Wer=name', 'Was=nothing', 'Ort=city']);
});

test('the import says what the preview was told', () => {
  expect(saidOfPreview({ tables: [table(true)] })).toEqual(['Ort=city']);
  expect(saidOfPreview({})).toEqual([]);
});

test('a header that stands twice is shown once', () => {
  const twice = { ...table(true), columns: [...table(true).columns, ...table(true).columns] };
  expect(distinctColumns(twice).map(({ header }) => header)).toEqual(['Wer', 'Was', 'Ort']);
});
