import type { AnyVerb } from '../../api/any-verb.ts';
import type { Deps } from '../../verbs/verb.ts';
import type { ExitCode } from '../exit-code.ts';
import { paperFor, type Terminal } from '../terminal.ts';
import type { GlobalFlags } from './global-flags.ts';

type AskingOneByOne = {
  /** What is wanted of the verb besides. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Undefined when there is nothing to ask; the answer is printed then. */
  ask(result: unknown, deps: Deps): Promise<ExitCode | undefined>;
};

type Scene = { readonly flags: GlobalFlags; readonly terminal: Terminal };

const MOST_ASKED = 200;

/** Questions of who is one person are asked where somebody sits at a terminal and has not asked for a list. */
export function asksOneByOne(
  { name }: AnyVerb,
  input: Readonly<Record<string, unknown>>,
  { flags, terminal }: Scene,
): AskingOneByOne | undefined {
  if (name !== 'doubts.list' || input['limit'] !== undefined) return undefined;
  if (flags.json || flags.yes || !terminal.canAsk || !terminal.outIsTty) return undefined;
  return {
    input: { limit: MOST_ASKED },
    async ask(result, deps) {
      const { askDoubts, readFound } = await import('../same/asking-doubts.ts');
      const found = readFound(result);
      const asking = { deps, terminal, paper: paperFor(terminal, flags.colour) };
      return found.doubts.length === 0 ? undefined : askDoubts(found, asking);
    },
  };
}
