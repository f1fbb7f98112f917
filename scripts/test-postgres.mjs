/** The tests of every verb once more, each on a book of a PostgreSQL server in place of a file. Takes some minutes. */
import { runStep } from './run-step.mjs';

process.env.MUTUALS_TEST_ENGINE = 'postgres';
const chosen = process.argv.slice(2);
const tests = chosen.length > 0 ? chosen : ['src/verbs', 'test/undo-everything.test.ts'];
runStep('Tests on PostgreSQL', 'node_modules/.bin/vitest', ['run', ...tests]);
