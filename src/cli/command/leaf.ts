import type { z } from 'zod';
import type { VerbCommand } from '../../verbs/verb.ts';
import type { ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';
import type { GlobalFlags } from './global-flags.ts';

/** One command of the command line: a verb, or one of the few that only exist here. */
export type Leaf = {
  readonly name: string;
  readonly says: string;
  readonly command: VerbCommand;
  readonly input: z.ZodObject;
  /** Of two commands with the same words, the one that writes is meant when there are arguments. */
  readonly writes: boolean;
  run(input: Record<string, unknown>, flags: GlobalFlags, world: World): Promise<ExitCode>;
};
