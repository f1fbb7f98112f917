import type { FavourOffer } from './favour-offer.ts';

/** What the last line that was noted seems to tell of favours, until it is answered; the next line takes its place. */
let offered: readonly FavourOffer[] = [];
const listeners = new Set<() => void>();

export function offeredNow(): readonly FavourOffer[] {
  return offered;
}

export function offerFavours(offers: readonly FavourOffer[]): void {
  offered = offers;
  for (const listener of listeners) listener();
}

export function withdrawOffer(offer: FavourOffer): void {
  offerFavours(offered.filter((other) => other !== offer));
}

export function onOffers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
