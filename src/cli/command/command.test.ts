import { expect, test } from 'vitest';
import { z } from 'zod';
import { GLOBAL_FLAGS } from './global-flags.ts';
import { inputFields } from './input-field.ts';
import type { Leaf } from './leaf.ts';
import { leafSources } from './leaf-sources.ts';
import { parsed } from './parser.ts';
import { flagFields, positionals } from './positional.ts';
import { commandsNamed, leadingWords, withoutWords } from './words.ts';

const input = z.object({
  files: z.array(z.string()).min(1).describe('files'),
  me: z.array(z.string()).optional().describe('addresses'),
  silentFor: z.coerce.number().int().optional().describe('days'),
  order: z.enum(['name', 'recent']).default('name').describe('what stands first'),
  dryRun: z.boolean().default(false).describe('write nothing'),
});

const leaf: Leaf = {
  name: 'things.take',
  says: 'Takes things.',
  command: { words: 'things take', positional: ['files...'], examples: ['mutuals things take a.vcf'] },
  input,
  writes: true,
  run: async () => 0,
};

test('each field of an input has a flag, a sentence and a kind', () => {
  expect(inputFields(input)).toEqual([
    { name: 'files', flag: '--files', kind: 'texts', says: 'files', required: true },
    { name: 'me', flag: '--me', kind: 'texts', says: 'addresses', required: false },
    { name: 'silentFor', flag: '--silent-for', kind: 'number', says: 'days', required: false },
    {
      name: 'order',
      flag: '--order',
      kind: 'text',
      says: 'what stands first',
      required: false,
      choices: ['name', 'recent'],
      standard: 'name',
    },
    {
      name: 'dryRun',
      flag: '--dry-run',
      kind: 'yes',
      says: 'write nothing',
      required: false,
      standard: false,
    },
  ]);
});

test('what is typed arrives under the names of the input', () => {
  const typed = [
    'a.vcf',
    '--me',
    'ada@example.org',
    'b.vcf',
    '--me',
    'ada@work.example',
    '--silent-for',
    '30',
    '--dry-run',
    '--json',
  ];
  const { values, flags } = parsed(leaf, typed);
  expect(values).toEqual({
    files: ['a.vcf', 'b.vcf'],
    me: ['ada@example.org', 'ada@work.example'],
    silentFor: 30,
    dryRun: true,
  });
  expect(flags).toMatchObject({ json: true, quiet: false, colour: true });
});

test.each([
  [['a', '--ordr', 'name'], 'Did you mean --order?'],
  [['a', '--order', 'nme'], 'Allowed choices are name, recent'],
  [[], "Missing required argument 'files'"],
  [['a', '--me'], 'argument missing'],
])('%j is refused with the way out', (typed, says) => {
  expect(() => parsed(leaf, typed)).toThrow(says);
  expect(() => parsed(leaf, typed)).toThrow('`mutuals help things take` shows how');
});

test('global flags may stand before, between and behind the words', () => {
  const typed = ['--home', '/x', 'people', '--json', 'add', 'Ada', '--email', 'a@x.org'];
  expect(leadingWords(typed)).toEqual(['people', 'add', 'Ada']);
  expect(withoutWords(typed, 2)).toEqual(['--home', '/x', '--json', 'Ada', '--email', 'a@x.org']);
});

test('the longest words win', () => {
  const known = [{ command: { words: 'people' } }, { command: { words: 'people add', aliases: ['add'] } }];
  expect(commandsNamed(['people', 'add', 'Ada'], known)).toEqual({ found: [known[1]], used: 2 });
  expect(commandsNamed(['add'], known).found).toEqual([known[1]]);
  expect(commandsNamed(['people', 'Ada'], known)).toEqual({ found: [known[0]], used: 1 });
});

const leaves = await Promise.all((await leafSources()).map(({ load }) => load()));
const globalFlags = new Set(GLOBAL_FLAGS.map(({ flag }) => flag));

test('every verb can be typed: its arguments are fields, and no flag is taken twice', () => {
  for (const one of leaves) {
    expect(positionals(one).length).toBe((one.command.positional ?? []).length);
    expect(flagFields(one).filter(({ flag }) => globalFlags.has(flag))).toEqual([]);
  }
});

test('every flag and argument of every verb is explained', () => {
  for (const { command, input: fields } of leaves) {
    for (const { name, says } of inputFields(fields))
      expect(`${command.words} ${name}: ${says}`).toMatch(/: \S/);
  }
});

test('every example of every verb can be typed as it stands', () => {
  for (const { command } of leaves) {
    for (const example of command.examples.filter(
      (text) => text.startsWith('mutuals ') && !/[|>]/.test(text),
    )) {
      const typed = [...example.matchAll(/"([^"]*)"|(\S+)/g)]
        .map((part) => part[1] ?? part[2] ?? '')
        .slice(1);
      const { found, used } = commandsNamed(leadingWords(typed), leaves);
      const rest = withoutWords(typed, used);
      expect(
        found.some((one) => canBeParsed(one, rest)),
        example,
      ).toBe(true);
    }
  }
});

function canBeParsed(one: Leaf, rest: readonly string[]): boolean {
  try {
    return one.input.safeParse(parsed(one, rest).values).success;
  } catch {
    return false;
  }
}
