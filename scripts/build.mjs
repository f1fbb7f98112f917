// Builds dist/: the web app, and the programs mutuals.js, worker.js and lab.js as bundles that load what they need.
// `node scripts/build.mjs programs` or `web` builds one of the two.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const PROGRAMS = { mutuals: 'src/cli/main.ts', worker: 'src/cli/worker.ts', lab: 'src/cli/lab.ts' };

const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // It finds its binary beside its own files.
  external: ['@photostructure/sqlite'],
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
  const bundle = join(DIST, `.verb-table-${process.pid}.mjs`);
  await build({ ...SHARED, stdin: { contents, resolveDir: folder, loader: 'ts' }, outfile: bundle });
  try {
    return (await import(pathToFileURL(bundle).href)).table;
  } finally {
    await rm(bundle);
  }
}

/** Puts a table of words in place of src/cli/command/all-verbs.ts, so that a command loads its own verb only. */
function verbsByWords(table) {
  const rows = table.map(
    ({ file, name, command }) =>
      `{ command: ${JSON.stringify(command)}, load: async () => (await import('../../verbs/${file.slice(2)}')).${name} },`,
  );
  const contents = `export async function verbSources() { return [\n${rows.join('\n')}\n]; }`;
  return {
    name: 'verbs-by-words',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]cli[\\/]command[\\/]all-verbs\.ts$/ }, () => ({
        contents,
        loader: 'ts',
        resolveDir: join(ROOT, 'src/cli/command'),
      }));
    },
  };
}

async function buildPrograms(table) {
  const entryPoints = Object.fromEntries(
    Object.entries(PROGRAMS).filter(([, file]) => existsSync(join(ROOT, file))),
  );
  const { metafile } = await build({
    ...SHARED,
    entryPoints,
    metafile: true,
    outdir: DIST,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    // Half of the time of a short command goes into reading its program.
    minify: true,
    plugins: [verbsByWords(table), englishOnly],
    define: { MUTUALS_VERSION: JSON.stringify(version) },
  });
  await removeStaleChunks(new Set(Object.keys(metafile.outputs).map((file) => basename(file))));
}

/** Last, so that a program that is just starting still finds what it was built with. */
async function removeStaleChunks(current) {
  for (const file of await readdir(join(DIST, 'chunks'))) {
    if (!current.has(file)) await rm(join(DIST, 'chunks', file));
  }
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
