import { expect, test } from 'vitest';
import type { ImportResult } from '../api/verb-types.ts';
import { type ImportState, importState, NO_IMPORT, progressShare } from './import-state.ts';

const file = (name: string): File => new File(['x'], name, { lastModified: 1 });
const result = (dryRun: boolean): ImportResult => ({
  dryRun,
  files: [],
  people: { new: 1, joined: 0 },
  records: { new: 1, changed: 0, same: 0 },
  interactions: { new: 0, same: 0 },
  notPeople: { list: 0, bot: 0, newsletter: 0, group: 0 },
  newPeople: [],
  skipped: [],
  bad: [],
  badCount: 0,
});
const withPreview: ImportState = { files: [file('a.vcf')], preview: result(true) };

test('the same file chosen twice is there once', () => {
  const twice = importState(
    { files: [file('a.vcf')] },
    { type: 'added', files: [file('a.vcf'), file('b.vcf'), file('b.vcf')] },
  );
  expect(twice.files.map(({ name }) => name)).toEqual(['a.vcf', 'b.vcf']);
});

test('another file makes the preview stale', () => {
  expect(importState(withPreview, { type: 'added', files: [file('b.vcf')] }).preview).toBeUndefined();
});

test('a failure keeps the files and the preview', () => {
  const failed = importState({ ...withPreview, busy: 'applying' }, { type: 'failed', error: 'no' });
  expect(failed).toEqual({ ...withPreview, error: 'no' });
});

test('after the import nothing waits any more', () => {
  expect(importState(withPreview, { type: 'finished', result: result(false) })).toEqual({
    files: [],
    result: result(false),
  });
});

test('news of a job that is over changes nothing', () => {
  expect(
    importState(NO_IMPORT, { type: 'progressed', progress: { step: 'Reading', done: 1, unit: 'items' } }),
  ).toBe(NO_IMPORT);
});

test('a share is known only when the whole is', () => {
  const at = { step: 'Reading', done: 5, unit: 'items' } as const;
  expect([
    progressShare(at),
    progressShare({ ...at, total: 10 }),
    progressShare({ ...at, total: 4 }),
  ]).toEqual([undefined, 0.5, 1]);
});
