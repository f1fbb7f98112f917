import type { AnyVerb } from '../../api/any-verb.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { PRINTERS } from '../print/index.ts';
import type { Printer } from '../print/printer.ts';
import { paperFor, type Terminal } from '../terminal.ts';
import { cleaned, cleanJson } from '../text/clean.ts';
import type { GlobalFlags } from './global-flags.ts';

/** Grows by one when a field of a JSON answer is taken away or changes its meaning; docs/json.md. */
export const JSON_SCHEMA_VERSION = 1;

type Showing = {
  readonly flags: Pick<GlobalFlags, 'json' | 'quiet' | 'colour'>;
  readonly terminal: Terminal;
  readonly isSample: boolean;
};

type Answering = Pick<AnyVerb, 'name' | 'writes'>;

/** Prints what a verb answered, and says how the command ends. */
export function answer(verb: Answering, output: object, { flags, terminal, isSample }: Showing): ExitCode {
  const printer = PRINTERS[verb.name];
  const clean = cleaned(output);
  const nothing = printer?.nothing?.(clean);
  if (flags.json || !printer)
    terminal.out(`${cleanJson({ schemaVersion: JSON_SCHEMA_VERSION, ...output })}\n`);
  else printText(printer, clean, { flags, terminal, isSample });
  if (nothing === undefined) return EXIT.ok;
  terminal.err(`${nothing}\n`);
  return EXIT.nothingFound;
}

function printText(printer: Printer<object>, output: object, { flags, terminal, isSample }: Showing): void {
  const lines = [printer.text(output, paperFor(terminal, flags.colour)), ...wayBack(output, isSample)];
  const text = lines.filter((line) => line !== '').join('\n');
  if (text !== '') terminal.out(`${text}\n`);
  const hint = flags.quiet || !terminal.outIsTty ? undefined : printer.hint?.(output);
  if (hint !== undefined) terminal.err(`\n${hint}\n`);
}

/** Every act that is printed says how it is taken back. */
function wayBack(output: object, isSample: boolean): readonly string[] {
  const act: unknown = 'act' in output ? output.act : undefined;
  if (typeof act !== 'object' || act === null) return [];
  const word = 'undoneAt' in act ? 'redo' : 'undo';
  return [`${word}: mutuals ${word}${isSample ? ' --sample' : ''}`];
}
