import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedProgram } from './cached-program.ts';

test('a program answers the same with and without its compiled code, even when that is damaged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutuals-program-'));
  const file = join(folder, 'program-1.cjs');
  writeFileSync(file, "exports.answer = () => require('node:path').basename(programFile);");
  const answers = (): unknown => {
    const { exports, finished } = cachedProgram(file);
    const { answer } = exports;
    finished();
    return typeof answer === 'function' ? answer() : undefined;
  };

  expect(answers()).toBe('program-1.cjs');
  expect(readdirSync(folder)).toHaveLength(2);
  expect(answers()).toBe('program-1.cjs');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.cache')))
    writeFileSync(join(folder, name), 'no code');
  expect(answers()).toBe('program-1.cjs');
  rmSync(folder, { recursive: true });
});
