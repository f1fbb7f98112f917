/** The map of the house: which room may import which. The build fails when a door is opened that is not on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const DOORS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['core'],
  verbs: ['core', 'formats'],
  store: ['core'],
  sources: ['core', 'formats'],
  api: ['core', 'verbs'],
  web: ['core'],
  cli: ['core', 'formats', 'verbs', 'store', 'sources', 'api'],
};
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { web: ['verbs'] };

/** The rooms without input and output, and the only packages they may use. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: [
    '@streamparser/json',
    'chrono-node',
    'date-holidays',
    'double-metaphone',
    'fastest-levenshtein',
    'libphonenumber-js',
    'postal-mime',
  ],
  verbs: ['zod'],
};
const HIDDEN_INPUTS = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bperformance\./;
const ENVIRONMENT = /\bprocess\.(env|argv|stdin|stdout|stderr|exit)\b/;

const IMPORT = /^(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm;

const isProductCode = (file: string): boolean =>
  /\.tsx?$/.test(file) && !file.includes('.test.') && !file.includes('for-tests');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter(isProductCode); // tests may open every door
const roomOf = (file: string): string => file.split(sep)[1] ?? '';
const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

const imports = files.flatMap((from) =>
  [...(textOf.get(from) ?? '').matchAll(IMPORT)].map((found) => ({
    from,
    to: found[2] ?? '',
    typeOnly: found[1] !== undefined,
  })),
);
const isLocal = (specifier: string): boolean => specifier.startsWith('.');
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const edges = imports
  .filter(({ to }) => isLocal(to))
  .map((one) => ({ ...one, to: normalize(join(dirname(one.from), one.to)) }));

test('there are files to check in each room', () => {
  for (const room of Object.keys(DOORS)) expect(files.some((file) => roomOf(file) === room)).toBe(true);
});

test('no room stands outside the map', () => {
  expect(files.filter((file) => DOORS[roomOf(file)] === undefined)).toEqual([]);
});

test('no file looks through a wall', () => {
  const broken = edges.filter(({ from, to, typeOnly }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    if (here === there || DOORS[here]?.includes(there)) return false;
    return !(typeOnly && TYPES_ONLY[here]?.includes(there));
  });
  expect(broken.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('the rooms without input and output take time and chance as arguments', () => {
  const hiding = files.filter((file) => PURE[roomOf(file)] && HIDDEN_INPUTS.test(codeOf(file)));
  expect(hiding).toEqual([]);
});

test('the rooms without input and output use no package beyond their list', () => {
  const strangers = imports.filter(
    ({ from, to }) => !isLocal(to) && PURE[roomOf(from)]?.includes(packageOf(to)) === false,
  );
  expect(strangers.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('only the command line reads the environment', () => {
  const reading = files.filter((file) => roomOf(file) !== 'cli' && ENVIRONMENT.test(codeOf(file)));
  expect(reading).toEqual([]);
});

test('no import cycle, not even of types', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    expect(state.get(file), `cycle: ${[...trail, file].join(' -> ')}`).not.toBe('open');
    state.set(file, 'open');
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
});

test('no file grows past what one would like to find at night', () => {
  const long = files
    .map((file) => ({ file, lines: (textOf.get(file) ?? '').split('\n').length }))
    .filter(({ lines }) => lines > 500);
  expect(long).toEqual([]);
});

/** The file without its comments, which may name what the code must not do. */
function codeOf(file: string): string {
  return (textOf.get(file) ?? '').replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}
