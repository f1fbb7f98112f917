import type { ThanksShown } from './use-give.ts';

export type ThanksOfPerson = {
  readonly person: ThanksShown['person'];
  readonly thanks: readonly ThanksShown[];
};

/** One word of thanks is for everything that somebody did, so they stand once; the longest waiting first. */
export function thanksByPerson(thanks: readonly ThanksShown[]): readonly ThanksOfPerson[] {
  const groups = new Map<string, ThanksOfPerson>();
  for (const one of thanks) {
    const known = groups.get(one.person.id);
    groups.set(one.person.id, { person: one.person, thanks: [...(known?.thanks ?? []), one] });
  }
  return [...groups.values()];
}
