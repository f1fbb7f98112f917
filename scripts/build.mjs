// Builds dist/: the web app, and the programs mutuals.js, worker.js, reading.js and lab.js, one bundle each.
// `node scripts/build.mjs programs` or `web` builds one of the two.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // The first finds its binary beside its own files; the second is long and loaded by few commands, and its data keeps
  // its own licence.
  external: ['@photostructure/sqlite', 'date-holidays'],
  // Some packages are CommonJS and ask for Node's own modules with require.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'error',
};

/** zod's sentences in fifty languages would be loaded with every command; ours are English. */
const englishOnly = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const [only] = process.argv.slice(2);
await mkdir(DIST, { recursive: true });
if (only !== 'web') await built('programs', async () => buildPrograms(await verbTable()));
if (only !== 'programs') await built('web', buildWeb);

/** Leaves a file that tells when the building began, for scripts/mutuals.mjs to compare with the sources. */
async function built(part, build) {
  const beganAt = new Date();
  await build();
  const stamp = join(DIST, `.built-${part}`);
  await writeFile(stamp, '');
  await utimes(stamp, beganAt, beganAt);
}

/** Which verb is called by which words and exported by which file, read from the list of verbs itself. */
async function verbTable() {
  const folder = join(ROOT, 'src/verbs');
  const index = await readFile(join(folder, 'index.ts'), 'utf8');
  const files = [...index.matchAll(/ from '(\.\/[^']+)'/g)].map(([, file]) => file);
  const contents = `
    import { verbs } from './index.ts';
    ${files.map((file, at) => `import * as m${at} from '${file}';`).join('\n')}
    const modules = { ${files.map((file, at) => `'${file}': m${at}`).join(', ')} };
    export const table = verbs.map((verb) => {
      for (const [file, module] of Object.entries(modules))
        for (const [name, value] of Object.entries(module)) if (value === verb) return { file, name, command: verb.command };
      throw new Error('no file of src/verbs/index.ts exports ' + verb.name);
    });`;
  const outfile = join(DIST, `.verb-table-${process.pid}.mjs`);
  await build({ ...SHARED, stdin: { contents, resolveDir: folder, loader: 'ts' }, outfile });
  try {
    return (await import(pathToFileURL(outfile).href)).table;
  } finally {
    await rm(outfile);
  }
}

/** Puts a table of words in place of src/cli/command/all-verbs.ts, so that a command starts its own verb only. */
function verbsByWords(table) {
  const rows = table
    .filter(({ command }) => command)
    .map(
      ({ file, name, command }) =>
        `{ command: ${JSON.stringify(command)}, load: async () => (await import('../../verbs/${file.slice(2)}')).${name} },`,
    );
  const contents = `export async function verbSources() { return [\n${rows.join('\n')}\n]; }`;
  return inPlaceOf('command/all-verbs.ts', contents);
}

/** Gives a module of src/cli another text. */
function inPlaceOf(file, contents) {
  const path = join(ROOT, 'src/cli', file);
  return {
    name: `in-place-of-${file}`,
    setup({ onLoad }) {
      onLoad({ filter: /./ }, (args) =>
        args.path === path ? { contents, loader: 'ts', resolveDir: dirname(path) } : undefined,
      );
    },
  };
}

async function buildPrograms(table) {
  const programs = {
    ...SHARED,
    outdir: DIST,
    minify: true,
    define: { MUTUALS_VERSION: JSON.stringify(version) },
  };
  await build({
    ...programs,
    entryPoints: ['src/cli/worker.ts', 'src/cli/reading.ts', 'src/cli/lab.ts'],
    plugins: [englishOnly],
  });
  const { metafile } = await build({
    ...programs,
    entryPoints: ['src/cli/program.ts'],
    // V8 tells compiled code apart by length only, so each program has a name of its own.
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // Code that V8 kept from an earlier start cannot import by itself; require reaches the same modules.
    supported: { 'dynamic-import': false },
    banner: { js: "const programUrl = require('node:url').pathToFileURL(programFile).href;" },
    define: { ...programs.define, 'import.meta.url': 'programUrl' },
    plugins: [verbsByWords(table), englishOnly],
    metafile: true,
  });
  const program = basename(Object.keys(metafile.outputs)[0]);
  const started = `
    import { fileURLToPath } from 'node:url';
    import { cachedProgram } from './cached-program.ts';
    const program = cachedProgram(fileURLToPath(new URL('./${program}', import.meta.url)));
    export const { runCommandLine, openStore, processInterrupts, processTerminal } = program.exports;
    export const { finished } = program;`;
  await build({
    ...programs,
    entryPoints: { mutuals: 'src/cli/main.ts' },
    plugins: [inPlaceOf('program.ts', started)],
  });
  await keepCompiledCode();
  await removeOtherPrograms(program);
}

/** Runs a search once, so that what it compiles is there before the first user comes. */
async function keepCompiledCode() {
  const home = await mkdtemp(join(tmpdir(), 'mutuals-build-'));
  const run = (...args) =>
    execFileSync(process.execPath, [join(DIST, 'mutuals.js'), '--home', home, ...args]);
  run('people', 'add', 'Ada');
  for (const file of await readdir(DIST)) if (file.endsWith('.cache')) await rm(join(DIST, file));
  run('people', '--search', 'ada');
  await rm(home, { recursive: true });
}

/** Last, so that a command that is just starting still finds what it was built with. */
async function removeOtherPrograms(current) {
  const others = (await readdir(DIST)).filter(
    (file) => file.startsWith('program-') && !file.startsWith(current),
  );
  for (const file of others) await rm(join(DIST, file), { force: true });
}

async function buildWeb() {
  if (!existsSync(join(ROOT, 'src/web/index.html'))) return;
  const { build: buildPages } = await import('vite');
  await buildPages({
    root: join(ROOT, 'src/web'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
  });
}
