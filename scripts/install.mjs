/** Installs what package-lock.json names, when it is not installed yet or has changed since. */
import { existsSync, statSync } from 'node:fs';
import { runStep } from './run-step.mjs';

const INSTALLED = 'node_modules/.package-lock.json';

export function install() {
  const isCurrent =
    existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
  // No package needs its install script, and none may download anything.
  if (!isCurrent)
    runStep('Installing packages', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], 2);
}
