import { expect, test } from 'vitest';
import { isLinkedinPassedOver, linkedinPassedOver } from './passed-over.ts';

test.each([
  'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility',
  '\uFEFFDate,Link,Message',
  'Organization,Followed On',
  'Date,Type,Link',
  'Question,Answer',
])('%s is not about people', (header) => {
  expect(isLinkedinPassedOver(`${header}\n1,2,3\n`)).toBe(true);
});

test.each(['Name', 'Name,Email', 'Question,Answer,Name', ''])('%s may be about people', (header) => {
  expect(isLinkedinPassedOver(`${header}\nAda,x\n`)).toBe(false);
});

test('such a table is one word in the result, however long', () => {
  expect([...linkedinPassedOver()]).toEqual([
    { type: 'skipped', reason: 'table that is not about people', place: 'as a whole' },
  ]);
});
