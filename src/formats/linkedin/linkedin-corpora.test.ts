import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkedinReaders } from '../../sources/readers/linkedin.ts';

/** Whole exports, kept beside the project; passes where they are absent. */
const FOLDER = '../shared/corpora/csv';
const OF_LINKEDIN = /sample_export|linkedin\/|linkedin-analyzer|network-intelligence/i;

const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.csv') && OF_LINKEDIN.test(name))
      .map((name) => ({ name, head: readFileSync(join(FOLDER, name), 'utf8').slice(0, 65_536) }))
  : [];

const kindOf = ({ head }: (typeof files)[number]): string =>
  linkedinReaders.find((reader) => reader.isHead(head))?.says ?? 'unknown';

test.runIf(files.length > 0)('each table of the exports is read as what it is', () => {
  const kinds = files.map((file) => `${file.name.split('/').at(-1)}: ${kindOf(file)}`);
  console.log(kinds.sort().join('\n'));
  expect(kinds.filter((kind) => kind.endsWith('unknown'))).toEqual(['Invalid.csv: unknown']);
});
