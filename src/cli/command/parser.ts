import { Argument, Command, CommanderError, Option } from 'commander';
import { Refusal } from '../../core/refusal.ts';
import { capitalised } from '../text/capitalised.ts';
import { GLOBAL_FLAGS, type GlobalFlags, globalFlags } from './global-flags.ts';
import type { InputField } from './input-field.ts';
import type { Leaf } from './leaf.ts';
import { flagFields, type Positional, positionals } from './positional.ts';

/** What was typed for a command, in the names of its input; not checked yet. */
export type Parsed = { readonly values: Record<string, unknown>; readonly flags: GlobalFlags };

/** Reads arguments as the fields of a command say. A typo is refused with the flag that was most likely meant. */
export function parsed(leaf: Leaf, argv: readonly string[]): Parsed {
  const parser = parserOf(leaf);
  try {
    parser.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw new Refusal('input_invalid', readable(error, leaf), [], error);
    throw error;
  }
  const options: Record<string, unknown> = parser.opts();
  const named = flagFields(leaf).map(({ name }) => [name, options[name]] as const);
  const placed = positionals(leaf).map(
    (one, place) => [one.field.name, placedValue(one, parser.processedArgs[place])] as const,
  );
  const given = [...named, ...placed].filter(([, value]) => value !== undefined);
  return { values: Object.fromEntries(given), flags: globalFlags(options) };
}

function parserOf(leaf: Leaf): Command {
  const parser = new Command(leaf.command.words)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption(false)
    .allowExcessArguments(false)
    .showSuggestionAfterError();
  for (const one of positionals(leaf)) parser.addArgument(argument(one));
  for (const field of flagFields(leaf)) parser.addOption(option(field));
  for (const { flag, value, says } of GLOBAL_FLAGS) parser.option(value ? `${flag} <${value}>` : flag, says);
  return parser;
}

function argument({ field, takesRest }: Positional): Argument {
  const name = takesRest ? `${field.name}...` : field.name;
  const made = new Argument(field.required ? `<${name}>` : `[${name}]`, field.says);
  return field.choices ? made.choices(field.choices) : made;
}

function option(field: InputField): Option {
  if (field.kind === 'yes')
    return new Option(field.standard === true ? `--no-${field.flag.slice(2)}` : field.flag, field.says);
  const made = new Option(`${field.flag} <${field.name}>`, field.says);
  if (field.choices) made.choices(field.choices);
  if (field.kind === 'number') made.argParser(numberTyped);
  // One value per flag, so that `--me ada@example.org Inbox.mbox` does not swallow the file.
  if (field.kind === 'texts')
    made.argParser((text: string, before: readonly string[] = []) => [...before, text]);
  return made;
}

/** A text that is no number stays one; the input's schema then says what is wrong with it. */
function numberTyped(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

function placedValue({ field, takesRest }: Positional, value: unknown): unknown {
  if (!takesRest || !Array.isArray(value)) return value;
  if (value.length === 0) return undefined;
  return field.kind === 'texts' ? value : value.join(' ');
}

function readable(error: CommanderError, { command }: Leaf): string {
  const [sentence = '', ...rest] = error.message
    .replace(/^error: /, '')
    .replace(/ <[^>]*>'/, "'")
    .split('\n');
  const hint = rest.join(' ').replace(/[()]/g, '').trim();
  const whole = `${capitalised(sentence)}.`.replace('..', '.');
  return `${whole}${hint ? ` ${hint}` : ''} \`mutuals help ${command.words}\` shows how.`;
}
