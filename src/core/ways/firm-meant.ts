import type { Everybody } from '../everybody.ts';
import { organisationKey } from '../organisation/organisation-key.ts';

/** An organisation that somebody works for, by its key, and how a card writes it. */
export type Firm = { readonly firm: string; readonly name: string };

/** The one of exactly this name, else all whose name begins like this. Cost: one pass. */
export function firmsMeant({ people }: Everybody, text: string): readonly Firm[] {
  const wanted = organisationKey(text);
  const found = new Map<string, string>();
  for (const { firm, organisation } of wanted === '' ? [] : people) {
    if (firm?.startsWith(wanted) && !found.has(firm)) found.set(firm, organisation ?? firm);
  }
  const exact = found.get(wanted);
  if (exact !== undefined) return [{ firm: wanted, name: exact }];
  return [...found]
    .map(([firm, name]) => ({ firm, name }))
    .sort((one, other) => (one.firm < other.firm ? -1 : 1));
}
