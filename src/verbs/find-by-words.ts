import { matterId } from '../core/ids.ts';
import type { Matter } from '../core/matters/matter.ts';
import { nameWords } from '../core/names.ts';
import { fold } from '../core/text/fold.ts';

/** The matter of this id, else those whose text this is, else those whose text holds words that begin with all of these. */
export function calledByWords<One extends Matter>(
  matters: readonly One[],
  ref: string,
  textOf: (matter: One) => string,
): readonly One[] {
  const byId = matters.filter(({ id }) => id === matterId(ref.trim()));
  if (byId.length > 0) return byId;
  const exact = matters.filter((matter) => fold(textOf(matter)) === fold(ref.trim()));
  if (exact.length > 0) return exact;
  const words = nameWords(ref);
  if (words.length === 0) return [];
  return matters.filter((matter) => {
    const held = nameWords(textOf(matter));
    return words.every((word) => held.some((one) => one.startsWith(word)));
  });
}
