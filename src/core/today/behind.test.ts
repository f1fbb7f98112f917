import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { behindText } from './behind.ts';

const TODAY = 20_000 as Day;

test('after a month without anybody it is said that newer mail is missing', () => {
  expect(behindText((TODAY - 29) as Day, TODAY)).toBeUndefined();
  expect(behindText((TODAY - 266) as Day, TODAY)).toMatch(/of the last 8 months\. Bring in newer mail/);
  expect(behindText(undefined, TODAY)).toBeUndefined();
});
