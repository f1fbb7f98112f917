import { expect, test } from 'vitest';
import type { ImportResult } from '../api/verb-types.ts';
import { bringsNews, tallyLines } from './tally-lines.ts';

const nothing: ImportResult = {
  dryRun: true,
  files: [],
  people: { new: 0, joined: 0 },
  records: { new: 0, changed: 0, same: 0 },
  interactions: { new: 0, same: 0 },
  notPeople: { list: 0, bot: 0, newsletter: 0, group: 0 },
  newPeople: [],
  skipped: [],
  bad: [],
  badCount: 0,
};

test('what did not occur is not mentioned', () => {
  expect(tallyLines(nothing)).toEqual([]);
  expect(
    tallyLines({
      ...nothing,
      people: { new: 1, joined: 0 },
      records: { new: 1, changed: 0, same: 1200 },
    }).map(({ says }) => says),
  ).toEqual(['1 new person', '1,200 records the same as before']);
});

test('the same file again brings no news', () => {
  expect(bringsNews({ ...nothing, records: { new: 0, changed: 0, same: 9 } })).toBe(false);
  expect(bringsNews({ ...nothing, interactions: { new: 1, same: 0 } })).toBe(true);
  expect(bringsNews({ ...nothing, planned: { new: 0, changed: 0, same: 3, gone: 0 } })).toBe(false);
  expect(bringsNews({ ...nothing, planned: { new: 0, changed: 0, same: 0, gone: 1 } })).toBe(true);
});

test('meetings to come are told, and those that are off', () => {
  const planned = { new: 2, changed: 0, same: 4, gone: 1 };
  expect(tallyLines({ ...nothing, planned }).map(({ says }) => says)).toEqual([
    '2 meetings to come',
    '1 meeting is not to come any more',
  ]);
});
