/** The fault tests on PostgreSQL at length: more moments of death, real waits for locks, a disk that is really full. */
import { runStep } from './run-step.mjs';

process.env.MUTUALS_FAULTS = 'long';
const chosen = process.argv.slice(2);
runStep('Build', process.execPath, ['scripts/build.mjs', 'programs']);
runStep('Faults', 'node_modules/.bin/vitest', ['run', ...(chosen.length > 0 ? chosen : ['test/postgres-'])]);
