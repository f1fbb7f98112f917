// Builds dist/: the web app, and the programs mutuals.js, worker.js and lab.js as bundles that load what they need.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
await mkdir(DIST, { recursive: true });
await buildPrograms(await verbTable());
if (!process.argv.includes('--no-web')) await buildWeb();

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
  await rm(join(DIST, 'chunks'), { recursive: true, force: true });
  const entryPoints = Object.fromEntries(
    Object.entries(PROGRAMS).filter(([, file]) => existsSync(join(ROOT, file))),
  );
  await build({
    ...SHARED,
    entryPoints,
    outdir: DIST,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [verbsByWords(table)],
    define: { MUTUALS_VERSION: JSON.stringify(version) },
  });
  await writeFile(join(DIST, '.built'), '');
}

async function buildWeb() {
  const root = join(ROOT, 'src/web');
  if (!existsSync(join(root, 'index.html'))) return;
  const vite = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await vite.build({
    root,
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: join(DIST, 'web'), emptyOutDir: true },
  });
}
