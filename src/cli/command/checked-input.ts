import type { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import type { Leaf } from './leaf.ts';
import { positionals } from './positional.ts';

/** What was typed, checked against the schema of the command; refused with the flag it stands under. */
export function checkedInput(leaf: Leaf, values: Record<string, unknown>): Record<string, unknown> {
  const checked = leaf.input.safeParse(values);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) => faultSentence(leaf, issue));
  throw new Refusal('input_invalid', `${faults.join(' ')} \`mutuals help ${leaf.command.words}\` shows how.`);
}

function faultSentence(leaf: Leaf, { path: [name = ''], message }: z.core.$ZodIssue): string {
  const placed = positionals(leaf).some(({ field }) => field.name === name);
  const flag = String(name).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${placed ? String(name) : `--${flag}`}: ${readable(message)}.`;
}

/** zod's words without what only a programmer reads: "expected number, received NaN" is "expected number". */
function readable(message: string): string {
  return message
    .replace(/^(Invalid input|Too small|Too big): /, '')
    .replace(/, received .*$/, '')
    .replace(/\.$/, '');
}
