import type { InputField } from './input-field.ts';
import { inputFields } from './input-field.ts';
import type { Leaf } from './leaf.ts';

/** A field that stands without a flag. `takesRest`: it takes all the words that are left. */
export type Positional = { readonly field: InputField; readonly takesRest: boolean };

export function positionals({ input, command }: Pick<Leaf, 'input' | 'command'>): readonly Positional[] {
  const fields = new Map(inputFields(input).map((field) => [field.name, field]));
  return (command.positional ?? []).map((text) => {
    const takesRest = text.endsWith('...');
    const field = fields.get(takesRest ? text.slice(0, -3) : text);
    if (!field) throw new Error(`${command.words} has no input field for its argument ${text}`);
    return { field, takesRest };
  });
}

/** The fields that have a flag: all that do not stand without one. */
export function flagFields(leaf: Pick<Leaf, 'input' | 'command'>): readonly InputField[] {
  const placed = new Set(positionals(leaf).map(({ field }) => field.name));
  return inputFields(leaf.input).filter(({ name }) => !placed.has(name));
}
