/** Finds a Chromium for the browser tests, or installs Debian's. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runStep } from './run-step.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function installChromium() {
  const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : PLACES;
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (spawnSync('apt-get', ['--version']).status !== 0) {
    console.error(
      'The browser tests need Chromium. Install it, or name it: CHROMIUM=/path/to/chromium npm test',
    );
    process.exit(1);
  }
  for (const words of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium'],
  ]) {
    const [command, ...rest] = [...prefix, ...words];
    runStep(words.join(' '), command, rest);
  }
  return PLACES[0];
}
