import { verbSources } from './all-verbs.ts';
import type { LeafSource } from './leaf-source.ts';
import { OWN_COMMANDS } from './own-commands.ts';
import { verbLeaf } from './run-verb.ts';

/** Everything that can be typed, in the order in which help lists it. */
export async function leafSources(): Promise<readonly LeafSource[]> {
  const verbs = (await verbSources()).map(({ command, load }) => ({
    command,
    load: async () => verbLeaf(await load(), command),
  }));
  return [...verbs, ...OWN_COMMANDS];
}
