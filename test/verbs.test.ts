import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolName } from '../src/api/tool-name.ts';
import { verbs } from '../src/verbs/index.ts';
import type { Verb } from '../src/verbs/verb.ts';

/** What is asked of each thing a user can do. docs/verbs.md is written anew with `npx vitest run test/verbs.test.ts -u`. */
const all: readonly Verb[] = verbs;

const testText = ['src/verbs', 'test']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('verbs.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** `people.list` is the export `peopleList`. */
const exportName = (name: string): string =>
  name.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase());

test('there are verbs, each with a name of its own', () => {
  expect(all.length).toBeGreaterThan(20);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test.each(all.map((verb) => [verb.name, verb] as const))('%s is whole', (name, verb) => {
  expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  expect(verb.says).toMatch(/^[A-Z][^\n]*[^.]\.$/);
  expect(verb.says).not.toMatch(/\b(lead|deal|pipeline|score|debt|asset)s?\b/i);
  const examples = verb.command?.examples ?? [];
  expect(examples.length > 0).toBe(name !== 'data.open'); // only the web app changes over
  for (const example of examples) expect(example).toMatch(/^mutuals \S/);
});

test.each(all.map((verb) => [verb.name, verb] as const))(
  'each field that %s takes says what it is',
  (_, verb) => {
    const fields = Object.entries(verb.input.shape);
    expect(
      fields.filter(([, field]) => !('description' in field && field.description)).map(([name]) => name),
    ).toEqual([]);
  },
);

test.each(all.map((verb) => [verb.name, verb] as const))(
  'what %s takes without a flag are its fields',
  (_, verb) => {
    const known = Object.keys(verb.input.shape);
    for (const word of verb.command?.positional ?? []) expect(known).toContain(word.replace('...', ''));
  },
);

test.each(all.map(({ name }) => name))('%s has a test', (name) => {
  expect(testText).toMatch(new RegExp(`\\b${exportName(name)}\\b`));
});

test('what reads makes no claim about writing', () => {
  const claiming = all.filter(
    ({ writes, idempotent, destructive }) => !writes && (idempotent || destructive),
  );
  expect(claiming.map(({ name }) => name)).toEqual([]);
});

test('the same words mean one verb that reads and one that writes at most', () => {
  for (const writes of [true, false]) {
    const words = all
      .filter((verb) => verb.writes === writes)
      .flatMap(({ command }) => (command ? [command.words, ...(command.aliases ?? [])] : []));
    expect(new Set(words).size).toBe(words.length);
  }
});

test('docs/verbs.md lists every verb as it is', async () => {
  await expect(verbTable()).toMatchFileSnapshot('../docs/verbs.md');
});

function verbTable(): string {
  const rows = all.map((verb) =>
    row([code(verb.name), commandOf(verb), code(routeOf(verb)), toolOf(verb), verb.says]),
  );
  return [
    '# Everything a user can do',
    '',
    'Each verb is one object in `src/verbs`; the command, the HTTP route and the tool for assistants are derived from it.',
    'This table is made from that list: `npx vitest run test/verbs.test.ts -u` writes it anew, and the tests fail while it differs.',
    '',
    row(['verb', 'command', 'route', 'tool', 'what it does']),
    row(['---', '---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n');
}

/** Some things make sense only in the web app. */
const NO_COMMAND = 'web app only';

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const code = (text: string): string => `\`${text}\``;
const toolOf = (verb: Verb): string => (verb.command ? code(toolName(verb)) : NO_COMMAND);
const routeOf = ({ name, writes }: Verb): string => `${writes ? 'POST' : 'GET'} /${name}`;

function commandOf({ command }: Verb): string {
  if (!command) return NO_COMMAND;
  const { words, positional = [] } = command;
  return code(['mutuals', words, ...positional.map((word) => word.toUpperCase())].join(' '));
}
