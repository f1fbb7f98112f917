import type { Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import type { Deps } from '../verbs/verb.ts';
import type { AnyVerb } from './any-verb.ts';

/** Runs a verb on input that its schema has read, and checks what it answers; a wrong answer is our own mistake. */
export async function runVerb(verb: AnyVerb, input: unknown, deps: Deps): Promise<Record<string, unknown>> {
  refuseNul(input);
  return checkedOutput(verb, await verb.run(input, deps));
}

/** Programs can send U+0000, which is no letter, and which not every database can hold. */
function refuseNul(input: unknown): void {
  JSON.stringify(input, (_key, value: unknown) => {
    if (typeof value === 'string' && value.includes('\0'))
      throw new Refusal('input_invalid', 'A text holds the character U+0000. Leave it out.');
    return value;
  });
}

export function checkedOutput(verb: AnyVerb, output: unknown): Record<string, unknown> {
  const checked = verb.output.safeParse(output);
  if (checked.success) return checked.data;
  throw new Error(`${verb.name} answered with something that is not its output`, { cause: checked.error });
}

export type RunLong = (verbName: string, input: unknown, watch: Watch) => Promise<unknown>;
