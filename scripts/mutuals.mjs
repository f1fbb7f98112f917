// Runs Mutuals from a checkout: builds what is older than its sources, without a word, and then runs it right here.
// `--lab` first runs the laboratory of the models in its place.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GROUND = ['package.json', 'package-lock.json', 'scripts/build.mjs'];

const [first, ...rest] = process.argv.slice(2);
const isLab = first === '--lab';
const args = isLab ? rest : process.argv.slice(2);

if (!existsSync(join(ROOT, 'node_modules'))) {
  const here = process.cwd();
  process.chdir(ROOT);
  install();
  process.chdir(here);
}

// Only the server shows pages, so nothing else waits for them.
if (args.includes('serve')) bringUpToDate('web', ['src/web', 'src/core', 'src/verbs', 'vite.config.ts']);
bringUpToDate('programs', [
  'src/core',
  'src/formats',
  'src/verbs',
  'src/store',
  'src/sources',
  'src/api',
  'src/cli',
]);

const program = join(ROOT, 'dist', isLab ? 'lab.js' : 'mutuals.js');
process.argv.splice(1, process.argv.length - 1, program, ...args);
await import(pathToFileURL(program).href);

function bringUpToDate(part, sources) {
  const builtAt = changedAt(join(ROOT, 'dist', `.built-${part}`));
  if ([...GROUND, ...sources].every((source) => newestIn(join(ROOT, source)) <= builtAt)) return;
  const build = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), part], { encoding: 'utf8' });
  if (build.status === 0) return;
  process.stderr.write(`${build.stdout}${build.stderr}`);
  process.exit(1);
}

/** The last change of a file, or of anything in a folder; 0 for what is not there. */
function newestIn(place) {
  const state = statSync(place, { throwIfNoEntry: false });
  if (!state?.isDirectory()) return state?.mtimeMs ?? 0;
  const inside = readdirSync(place, { withFileTypes: true });
  return inside.reduce((newest, { name }) => Math.max(newest, newestIn(join(place, name))), state.mtimeMs);
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
