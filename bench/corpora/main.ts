import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CorpusKind } from './corpus-kind.ts';
import { type KindReport, kindReport } from './kind-report.ts';
import { CORPUS_KINDS } from './kinds.ts';
import { reportText } from './report-text.ts';

const DEFAULT_FOLDER = '../shared/corpora';
const USAGE = `npm run --silent corpora -- [FOLDER] [--only ${CORPUS_KINDS.map(({ kind }) => kind).join('|')}] [--json]

Reads every file of FOLDER (${DEFAULT_FOLDER}) that has a subfolder of one of these names, and tells
what was read, what was refused and why, and where we and the truth beside a file differ.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const folder = resolve(positionals[0] ?? DEFAULT_FOLDER);
const unknown = (values.only ?? []).find((name) => !CORPUS_KINDS.some(({ kind }) => kind === name));
if (values.help) process.stdout.write(USAGE);
else if (positionals.length > 1 || unknown !== undefined) fail(USAGE);
else if (!existsSync(folder)) fail(`There is no folder ${folder}. Name one: npm run corpora -- FOLDER\n`);
else await run();

function fail(text: string): void {
  process.stderr.write(text);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const reports: KindReport[] = [];
  for (const kind of CORPUS_KINDS.filter((one) => values.only?.includes(one.kind) ?? true)) {
    const files = filesOf(kind);
    if (files.length === 0) continue;
    process.stderr.write(`Reading ${files.length} files of ${kind.kind}\n`);
    reports.push(await kindReport(kind, files, new URL('./reading-thread.mjs', import.meta.url)));
  }
  process.stdout.write(values.json ? `${JSON.stringify(reports, null, 2)}\n` : reportText(reports, folder));
  if (reports.length === 0) fail(`Nothing in ${folder} is of a kind that we read.\n`);
  if (reports.some(({ crashed, slow }) => crashed.length + slow.length > 0)) process.exitCode = 1;
}

function filesOf(kind: CorpusKind): readonly string[] {
  const place = join(folder, kind.kind);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile() && kind.isMaterial(path))
    .sort();
}
