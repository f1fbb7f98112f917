import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** Short runs of what reads whole folders at length. */
const PATIENCE_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'mutuals-corpora-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(kind: string, name: string, text: string): void {
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(join(folder, kind, name), text);
}

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

test(
  'a folder with subfolders is read kind by kind, and what is refused says why',
  () => {
    file('vcard', 'a.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Quimby\r\nEND:VCARD\r\n');
    file('vcard', 'empty.vcf', '');
    file('csv', 'people.csv', 'First Name,Last Name,E-mail Address\nBo,Yarrow,bo@yarrow.example\n');
    const { status, stdout, stderr } = run('scripts/corpora.mjs', folder, '--json');
    expect(status, stderr).toBe(0);
    const kinds = JSON.parse(stdout) as readonly { kind: string; files: number; read: number; crashed: [] }[];
    expect(kinds.map(({ kind, files, read }) => [kind, files, read])).toEqual([
      ['csv', 1, 1],
      ['vcard', 2, 1],
    ]);
    expect(kinds.flatMap(({ crashed }) => crashed)).toEqual([]);
    expect(run('scripts/corpora.mjs', folder).stdout).toMatch(/vcard: refused\n {2}1 × .*vcard\/empty\.vcf/);
  },
  PATIENCE_MS,
);

test(
  'a folder that is not there, and a kind that is none, are refused with the way out',
  () => {
    const missing = run('scripts/corpora.mjs', join(folder, 'nowhere'));
    expect([missing.status, missing.stderr]).toEqual([
      2,
      expect.stringContaining('npm run corpora -- FOLDER'),
    ]);
    expect(run('scripts/corpora.mjs', folder, '--only', 'songs').status).toBe(2);
  },
  PATIENCE_MS,
);

test(
  'files changed at random make no reader of any kind stumble',
  () => {
    const { status, stdout } = run('scripts/fuzz.mjs', '--minutes', '0.01', '--seed', '7');
    expect(status, stdout).toBe(0);
    expect(stdout).toMatch(/0 faults\n$/);
    expect(stdout).not.toContain('nothing to begin from');
  },
  PATIENCE_MS,
);
