import type { AnyVerb } from '../../api/any-verb.ts';
import type { VerbCommand } from '../../verbs/verb.ts';

/**
 * Where the verbs are. Loading all of them takes longer than a search does, so a command loads only those that its
 * words name: scripts/build.mjs puts a module in place of this one that knows the words of each verb and imports it
 * alone. From source, all are loaded.
 */
export type VerbSource = {
  readonly command: VerbCommand;
  readonly load: () => Promise<AnyVerb>;
};

export async function verbSources(): Promise<readonly VerbSource[]> {
  const { verbs } = await import('../../verbs/index.ts');
  return verbs.flatMap((verb: AnyVerb) =>
    verb.command ? [{ command: verb.command, load: async () => verb }] : [],
  );
}
