import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import type { Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import { fileSources } from './file-sources.ts';

const home = mkdtempSync(join(tmpdir(), 'mutuals-thread-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const QUIET: Watch = { report() {}, stopIfAsked() {} };

/** The reading program, once as it is and once with a reader of subjects that never comes to an end with some. */
const programs = { plain: new URL('file:///'), endless: new URL('file:///') };
beforeAll(async () => {
  programs.plain = await built('plain.mjs', undefined);
  programs.endless = await built('endless.mjs', 'Forever');
}, 30_000);

async function built(name: string, endlessSubject: string | undefined): Promise<URL> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outfile = join(home, name);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/reading.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    plugins: endlessSubject === undefined ? [] : [neverEnding(endlessSubject)],
  });
  return pathToFileURL(outfile);
}

/** Puts a loop without an end into the reading of this subject, and lets an item have a short while only. */
function neverEnding(subject: string) {
  return {
    name: 'never-ending',
    setup({ onLoad }: import('esbuild').PluginBuild) {
      onLoad({ filter: /[\\/](?:read-mail|piece-reader)\.ts$/ }, async ({ path }) => {
        const { readFileSync } = await import('node:fs');
        const contents = readFileSync(path, 'utf8')
          .replace('const lists =', `while (header.about === '${subject}');\n const lists =`)
          .replace('ITEM_MS = 10_000', 'ITEM_MS = 600');
        return { contents, loader: 'ts' };
      });
    },
  };
}

const message = (subject: string): string =>
  `From x Wed Mar  1 10:00:00 2006\nFrom: Ada <ada@x.example>\nTo: Bo <bo@x.example>\nSubject: ${subject}\nDate: Wed, 1 Mar 2006 10:00:00 +0000\nMessage-ID: <${subject}@x.example>\n\nHello\n\n`;

async function read(thread: URL, files: readonly string[], watch = QUIET): Promise<readonly string[]> {
  const scratchFolder = join(home, 'scratch');
  const sources = fileSources({
    scratchFolder,
    resolve: (ref) => ref,
    now: () => new Date('2026-11-23'),
    thread,
  });
  const gathered = await sources.gather(files, watch);
  const said: string[] = [];
  for await (const { file, finding } of gathered.findings()) said.push(`${file} ${shown(finding)}`);
  await gathered.discard();
  return said;
}

function shown(finding: Finding): string {
  if (finding.type === 'record') return finding.record.key;
  if (finding.type === 'interaction') return `${finding.place}: ${finding.interaction.about}`;
  return `${finding.place}: ${'reason' in finding ? finding.reason : finding.type}`;
}

function fileOf(name: string, text: string): string {
  writeFileSync(join(home, name), text);
  return join(home, name);
}

test('a thread of its own reads what this one reads, and tells how far it is', async () => {
  const file = fileOf('two.mbox', message('One') + message('Two'));
  const told: string[] = [];
  const said = await read(programs.plain, [file], { ...QUIET, report: ({ step }) => void told.push(step) });
  expect(said).toEqual([
    'two.mbox ada@x.example',
    'two.mbox bo@x.example',
    'two.mbox message 1: One',
    'two.mbox message 2: Two',
  ]);
  expect(told).toContain('Reading two.mbox');
});

test('what a thread refuses is refused here with the same sentence', async () => {
  const file = fileOf('diary.txt', 'Dear diary,\nnothing happened.\n');
  await expect(read(programs.plain, [file])).rejects.toMatchObject({
    code: 'file_unknown',
    message: expect.stringContaining('"diary.txt"'),
  });
});

test('a stop reaches the thread', async () => {
  const file = fileOf('many.mbox', Array.from({ length: 30_000 }, (_, at) => message(`M${at}`)).join(''));
  const stopIfAsked = (): void => {
    throw new Refusal('interrupted');
  };
  await expect(read(programs.plain, [file], { ...QUIET, stopIfAsked })).rejects.toMatchObject({
    code: 'interrupted',
  });
});

test('a message that never comes to an end is told of with its place, and the rest is read', async () => {
  const box = fileOf('endless.mbox', message('One') + message('Forever') + message('Three'));
  const other = fileOf('other.mbox', message('Four'));
  const said = await read(programs.endless, [box, other]);
  expect(said.slice(2)).toEqual([
    'endless.mbox message 1: One',
    'endless.mbox message 2: Reading this message took longer than ten seconds, so it was left out.',
    'endless.mbox message 3: Three',
    'other.mbox message 1: Four',
  ]);
}, 30_000);

test('a file that cannot be gone on with behind an item is given up, and the others are read', async () => {
  const endless = fileOf('forever.eml', message('Forever').slice(message('Forever').indexOf('\n') + 1));
  const other = fileOf('other.mbox', message('Four'));
  const said = await read(programs.endless, [endless, other]);
  expect(said).toContain(
    'forever.eml the start: Reading on took longer than ten seconds, so the rest of this file was left out.',
  );
  expect(said).toContain('other.mbox message 1: Four');
}, 30_000);
