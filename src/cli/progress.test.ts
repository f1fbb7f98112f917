import { expect, test } from 'vitest';
import type { Progress } from '../core/ports.ts';
import { progressDisplay } from './progress.ts';
import { terminalForTests } from './world-for-tests.ts';

/** A megabyte a second, of ten. */
const after = (milliseconds: number): Progress => ({
  step: 'Reading Inbox.mbox',
  done: 1_000 * milliseconds,
  total: 10_000_000,
  unit: 'bytes',
});

/** Reports at these milliseconds and returns what was said. */
function saidAt(times: readonly number[], isTty: boolean, quiet = false): string {
  const terminal = terminalForTests({ errIsTty: isTty });
  let now = 0;
  const display = progressDisplay(terminal, quiet, () => now);
  for (const time of times) {
    now = time;
    display.report(after(time));
  }
  display.clear();
  expect(terminal.said().out).toBe('');
  return terminal.said().err;
}

test('on a terminal a bar shows how far it is and how long it takes', () => {
  const said = saidAt([0, 2000, 5000], true);
  expect(said).toContain('[######......] Reading Inbox.mbox: 50 %');
  expect(said).toContain('a few seconds left');
});

test('the bar is taken away without an escape, and is never wider than the terminal', () => {
  const said = saidAt([0, 2000], true);
  expect(said).toMatch(/\r +\r$/);
  expect(said).not.toContain('\u001b');
  for (const line of said.split('\r')) expect(line.length).toBeLessThan(80);
});

test('off a terminal there is a line every few seconds and nothing of short work', () => {
  expect(saidAt([0, 1000, 4000], false)).toBe('');
  expect(saidAt([0, 3000, 6000, 8000, 12_000], false).match(/\n/g)).toHaveLength(2);
});

test('quiet means quiet', () => expect(saidAt([0, 9000], true, true)).toBe(''));
