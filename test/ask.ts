import type { z } from 'zod';
import type { Deps, Verb, VerbInput, VerbOutput } from '../src/verbs/verb.ts';

/** Runs a verb as the surfaces do: the input is checked before, the output after. */
export async function ask<Input extends VerbInput, Output extends VerbOutput>(
  verb: Verb<Input, Output>,
  input: z.input<Input>,
  deps: Deps,
): Promise<z.output<Output>> {
  return verb.output.parse(await verb.run(verb.input.parse(input), deps));
}
