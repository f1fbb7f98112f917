import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { leafSources } from '../command/leaf-sources.ts';
import { bashCompletion } from './bash-completion.ts';
import { completionTable, nextWords } from './completion-table.ts';
import { fishCompletion } from './fish-completion.ts';

const rows = completionTable(await Promise.all((await leafSources()).map(({ load }) => load())));

/** What bash offers after these words; no `mutuals` is on its path, so no names. */
function offered(...words: readonly string[]): readonly string[] {
  const typed = words.map((word) => `'${word}'`).join(' ');
  const script = `${bashCompletion(rows)}\nCOMP_WORDS=(mutuals ${typed}); COMP_CWORD=${words.length}; _mutuals; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n');
}

test('the words that may follow are known', () => {
  expect(nextWords('people', rows)).toEqual(['list', 'show', 'add', 'edit', 'merge', 'split']);
});

test('bash completes commands, their second words, flags and choices', () => {
  expect(offered('to')).toEqual(['today']);
  expect(offered('people', 'a')).toEqual(['add']);
  expect(offered('people', '--se')).toEqual(['--search']);
  expect(offered('people', 'add', '--bi')).toEqual(['--birthday']);
});

test('fish is told every command once', () => {
  const lines = fishCompletion(rows).split('\n');
  expect(lines.filter((line) => line.includes('-n __fish_use_subcommand -a today '))).toHaveLength(1);
  expect(new Set(lines).size).toBe(lines.length);
});
