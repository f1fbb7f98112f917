import type { Day } from './day.ts';
import { fitOf, LEAST_FIT } from './matching/fit.ts';
import { termsOf } from './matching/terms-of.ts';
import type { Matter } from './matters/matter.ts';
import { shortened } from './today.ts';
import { type KnownOfPast, whatToBring } from './what-to-bring.ts';

export type KnownToBring = {
  readonly past: KnownOfPast;
  /** What they look for. */
  readonly needs: readonly Matter<'need'>[];
  /** What I can give. */
  readonly offers: readonly Matter<'offer'>[];
};

const NEEDS_AT_MOST = 3;

/** What I could bring to somebody: first what they look for, met by what I have where it is; then what is known of the past. */
export function bringAlong({ past, needs, offers }: KnownToBring, today: Day): readonly string[] {
  const met = needs.map((need) => ({ need, offer: bestOffer(need, offers) }));
  return [
    ...met
      .sort((one, other) => Number(other.offer !== undefined) - Number(one.offer !== undefined))
      .slice(0, NEEDS_AT_MOST)
      .map(({ need, offer }) => needText(need, offer)),
    whatToBring(past, today),
  ];
}

function bestOffer(need: Matter<'need'>, offers: readonly Matter<'offer'>[]): Matter<'offer'> | undefined {
  const wanted = termsOf(need.about.what);
  const fitting = offers.map((offer) => ({ offer, fit: fitOf(wanted, termsOf(offer.about.what)).fit }));
  return fitting.filter(({ fit }) => fit >= LEAST_FIT).sort((one, other) => other.fit - one.fit)[0]?.offer;
}

function needText({ about }: Matter<'need'>, offer: Matter<'offer'> | undefined): string {
  const looks = `They look for “${shortened(about.what)}”`;
  return offer
    ? `${looks}, and you can give “${shortened(offer.about.what)}”.`
    : `${looks}; think of somebody who has it.`;
}
