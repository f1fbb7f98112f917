import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { askedSet } from './asked-set.ts';
import { outcomes } from './outcome.ts';
import { TASKS } from './question.ts';
import { OURS } from './tie-model.ts';

const MAIN = fileURLToPath(new URL('../..', import.meta.url));
const SCORER = `${MAIN}../shared/tools/score-ties.mjs`;
const ENRON = `${MAIN}../shared/bench/ties/enron.csv`;
const MOMENTS = ['2000-07-01', '2001-04-01'];
/** The program is built first. */
const PATIENCE_MS = 120_000;

test.skipIf(!existsSync(SCORER))(
  'what `lab ties` gets from the scorer is what the tables here say (skipped where ../shared is not there)',
  () => {
    const lab = [process.execPath, `${MAIN}scripts/mutuals.mjs`, '--lab', 'ties'];
    const scored = spawnSync(
      process.execPath,
      [SCORER, ENRON, '--cutoffs', MOMENTS.join(','), '--', ...lab],
      { encoding: 'utf8' },
    );
    expect(scored.status, scored.stderr).toBe(0);
    const answers = outcomes(askedSet(ENRON, MOMENTS), OURS);
    const ours = TASKS.map((task) => {
      const ofTask = answers.filter((one) => one.task === task);
      const mean = (value: 'map' | 'auc') =>
        (ofTask.reduce((sum, one) => sum + one[value], 0) / ofTask.length).toFixed(3);
      return `${task.padEnd(6)} MODEL             MAP ${mean('map')}  AUC ${mean('auc')}  egos ${ofTask.length}`;
    });
    expect(scored.stdout.split('\n').filter((line) => line.includes('MODEL'))).toEqual(ours);
  },
  PATIENCE_MS,
);
