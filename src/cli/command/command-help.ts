import { padded, wrapped } from '../text/width.ts';
import { GLOBAL_FLAGS } from './global-flags.ts';
import type { InputField } from './input-field.ts';
import type { Leaf } from './leaf.ts';
import { flagFields, positionals } from './positional.ts';

/** The help of a command: examples first, since most people come for one. */
export function commandHelp(leaf: Leaf, width: number): string {
  const { command, says } = leaf;
  const aliases = command.aliases ?? [];
  return [
    `Examples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`,
    wrapped(says, width),
    `Usage: ${usage(leaf)}${aliases.length > 0 ? `\nAlso:  ${aliases.map((words) => `mutuals ${words}`).join(', ')}` : ''}`,
    ...section(
      'Arguments',
      positionals(leaf).map(({ field }) => [field.name, explained(field)] as const),
      width,
    ),
    ...section(
      'Flags',
      flagFields(leaf).map((field) => [flagText(field), explained(field)] as const),
      width,
    ),
    ...section('Flags of every command', GLOBAL_FLAGS.map(globalRow), width),
  ].join('\n\n');
}

function usage(leaf: Leaf): string {
  const placed = positionals(leaf).map(({ field, takesRest }) => {
    const name = `${field.name.toUpperCase()}${takesRest ? '...' : ''}`;
    return field.required ? name : `[${name}]`;
  });
  const flags = flagFields(leaf).length > 0 ? ['[flags]'] : [];
  return ['mutuals', leaf.command.words, ...placed, ...flags].join(' ');
}

function flagText({ flag, kind, choices, name, standard }: InputField): string {
  if (kind === 'yes') return standard === true ? `--no-${flag.slice(2)}` : flag;
  if (choices) return `${flag} ${choices.join('|')}`;
  return `${flag} ${kind === 'number' ? 'N' : name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function explained({ says, kind, standard }: InputField): string {
  const notes = [
    ...(kind === 'texts' ? ['may be given several times'] : []),
    ...(standard !== undefined && kind !== 'yes' ? [`else ${String(standard)}`] : []),
  ];
  return notes.length > 0 ? `${says} (${notes.join(', ')})` : says;
}

function globalRow({ flag, value, says }: (typeof GLOBAL_FLAGS)[number]): readonly [string, string] {
  return [value ? `${flag} ${value.toUpperCase()}` : flag, says];
}

/** Where the explanations begin; a longer flag puts its own on the next line. */
const COLUMN = 26;

function section(
  title: string,
  rows: readonly (readonly [string, string])[],
  width: number,
): readonly string[] {
  if (rows.length === 0) return [];
  return [`${title}:\n${rows.map(([left, right]) => helpRow(left, right, width)).join('\n')}`];
}

export function helpRow(left: string, right: string, width: number): string {
  const indent = ' '.repeat(COLUMN);
  const text = wrapped(right, width, indent);
  return left.length + 3 <= COLUMN ? padded(`  ${left}`, COLUMN) + text.slice(COLUMN) : `  ${left}\n${text}`;
}
