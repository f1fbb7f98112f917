/** Format, lint, types, licences, dead code, build and all tests, walls included. `npm run check` and CI run the same. */
import { runStep } from './run-step.mjs';

const bin = (name) => `node_modules/.bin/${name}`;

runStep('Format and lint', bin('biome'), ['check', '--error-on-warnings', '.']);
runStep('Types', bin('tsc'), ['-b']);
runStep('Licences', process.execPath, ['scripts/licences.mjs']);
runStep('Unused code', bin('knip'), ['--no-progress']);
runStep('Build', process.execPath, ['scripts/build.mjs']);
runStep('Tests', bin('vitest'), ['run', ...process.argv.slice(2)]);
