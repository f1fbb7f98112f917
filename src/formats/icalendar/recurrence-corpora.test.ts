import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleOutcomes } from '../../../bench/corpora/rule-blocks.ts';

/** The rules that libical is tested with, kept beside the project; passes where they are absent. */
const FOLDER = '../shared/corpora/ics/libical+libical/src/test';

test.runIf(existsSync(FOLDER))('the rules of libical fall on the days that libical names', () => {
  const files = ['icalrecur_test.txt', 'icalrecur_test_rscale.txt', 'icalrecur_test_rscale_withicu.txt'];
  const outcomes = files.flatMap((file) => ruleOutcomes(readFileSync(`${FOLDER}/${file}`, 'utf8')));
  const wrong = outcomes.filter(({ isRight, reason }) => !isRight && reason === undefined);
  console.log(`rules: ${outcomes.length}, as libical ${outcomes.filter(({ isRight }) => isRight).length}`);
  expect(wrong).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(150);
});
