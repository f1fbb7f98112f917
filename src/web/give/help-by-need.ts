import type { Help } from './use-give.ts';

/** One thing that somebody looks for: the best way to help with it, and the others. */
export type HelpWithNeed = { readonly best: Help; readonly others: readonly Help[] };

/** Many may be able to help with one need, which is still one need; the order stays that of the best of each. */
export function helpByNeed(help: readonly Help[]): readonly HelpWithNeed[] {
  const groups = new Map<string, readonly [Help, ...Help[]]>();
  for (const one of help) {
    const key = one.needId;
    const known = groups.get(key);
    groups.set(key, known ? [...known, one] : [one]);
  }
  return [...groups.values()].map(([best, ...others]) => ({ best, others }));
}

export function keyOfHelp({ how, person, helper, needId, offerId }: Help): string {
  return [how, person.id, helper?.id, needId, offerId].join(' ');
}
