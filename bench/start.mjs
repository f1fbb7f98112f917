// Builds the product and the programs of the benchmark into the folder that keeps them, and runs it from there.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HOME = process.env.MUTUALS_BENCH_HOME ?? join(tmpdir(), 'mutuals-bench');
/** A tree of its own, so that a build in between does not take the program away while it is measured. */
const TREE = join(HOME, `product-${process.pid}`);
const PROGRAMS = join(TREE, 'dist');

mkdirSync(TREE, { recursive: true });
try {
  buildProduct();
  await buildBench();
  const args = [join(PROGRAMS, 'main.js'), ...process.argv.slice(2)];
  const environment = { ...process.env, MUTUALS_BENCH_HOME: HOME, MUTUALS_BENCH_DATA_KEYS: dataKeys() };
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env: environment }).status ?? 1;
} finally {
  rmSync(TREE, { recursive: true, force: true });
}

function buildProduct() {
  for (const part of ['scripts', 'src', 'package.json']) {
    cpSync(join(ROOT, part), join(TREE, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(TREE, 'node_modules'));
  const build = [join(TREE, 'scripts/build.mjs'), 'programs'];
  execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function buildBench() {
  const programs = join(ROOT, 'bench/programs');
  const files = readdirSync(programs);
  for (const file of files.filter((name) => !name.endsWith('.ts')))
    cpSync(join(programs, file), join(PROGRAMS, file));
  await build({
    absWorkingDir: ROOT,
    entryPoints: [
      'bench/main.ts',
      ...files.filter((name) => name.endsWith('.ts')).map((name) => `bench/programs/${name}`),
    ],
    outdir: PROGRAMS,
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['@photostructure/sqlite'],
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** Each is the same as long as what makes and derives its data is the same. */
function dataKeys() {
  const store = ['bench/made', 'src/core', 'src/store'];
  return JSON.stringify({
    files: keyOf(['bench/made', 'src/core']),
    sqlite: keyOf(store, 'postgres'),
    postgres: keyOf([...store, 'bench/postgres'], 'sqlite'),
  });
}

function keyOf(folders, leftOut) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true }).sort()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith(`${leftOut}/`))
        hash.update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
