import { fitOf, LEAST_FIT } from '../matching/fit.ts';
import { termsOf } from '../matching/terms-of.ts';
import type { Matter } from '../matters/matter.ts';
import { shortened } from '../today.ts';

/** Which of my offers meets a need of theirs best, as a clause; undefined where none does. */
export function inItForThem(
  offers: readonly Matter<'offer'>[],
  needs: readonly Matter<'need'>[],
): string | undefined {
  const pairs = offers.flatMap((offer) =>
    needs.map((need) => ({
      offer,
      need,
      fit: fitOf(termsOf(need.about.what), termsOf(offer.about.what)).fit,
    })),
  );
  const [best] = pairs.filter(({ fit }) => fit >= LEAST_FIT).sort((one, other) => other.fit - one.fit);
  if (!best) return undefined;
  return `${shortened(best.offer.about.what)}, as they look for “${shortened(best.need.about.what)}”`;
}
