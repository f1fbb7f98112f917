import type { Named } from '../words/names-in.ts';

/** "For Sales you would still have Ada and Bo." */
export function remainingWords(need: string, people: readonly Named[]): string {
  const [last, ...before] = people.map(({ name }) => name).toReversed();
  if (last === undefined) return `For ${need} nobody would be left.`;
  const names = before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
  return `For ${need} you would still have ${names}.`;
}
