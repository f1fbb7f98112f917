import { inputText, STANDARD_INPUT } from '../data/standard-input.ts';
import type { Terminal } from '../terminal.ts';
import type { Leaf } from './leaf.ts';
import { positionals } from './positional.ts';

/** `mutuals log -` takes its line from what is piped in. */
export async function withPipedText(
  leaf: Leaf,
  values: Record<string, unknown>,
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  const line = positionals(leaf).find(({ field, takesRest }) => takesRest && field.kind === 'text');
  if (!line || values[line.field.name] !== STANDARD_INPUT) return values;
  return { ...values, [line.field.name]: await inputText(terminal) };
}
