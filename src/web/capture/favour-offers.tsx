import { useRef, useSyncExternalStore } from 'react';
import { useWrite } from '../api/use-write.ts';
import { useKeys } from '../keys/use-keys.ts';
import { type FavourOffer, offerInput, offerWords } from './favour-offer.ts';
import { offeredNow, onOffers, withdrawOffer } from './offer-store.ts';
import './favour-offers.css';

/** Asks, above the page and one after the other, about help that a noted line seems to tell of. Nothing waits for it. */
export function FavourOffers() {
  const [offer] = useSyncExternalStore(onOffers, offeredNow);
  return <div aria-live="polite">{offer && <OfferLine offer={offer} />}</div>;
}

function OfferLine({ offer }: { readonly offer: FavourOffer }) {
  const line = useRef<HTMLElement>(null);
  const note = useWrite(offer.of === 'me' ? 'give.note' : 'receive.note');
  const { asks, yes } = offerWords(offer);
  const close = (): void => {
    const isLast = offeredNow().length === 1;
    if (isLast && line.current?.contains(document.activeElement)) document.getElementById('main')?.focus();
    withdrawOffer(offer);
  };
  const accept = (): void => {
    if (!note.isPending) note.mutate(offerInput(offer), { onSuccess: close });
  };
  useKeys({ y: accept });
  return (
    <aside ref={line} className="favour-offer no-print" aria-label="Help you may want to note">
      <p>
        {asks} “{offer.what}”
      </p>
      <button type="button" className="button" aria-keyshortcuts="y" onClick={accept}>
        {yes}
      </button>
      <button type="button" className="button button-plain" aria-label={`No: ${asks}`} onClick={close}>
        No
      </button>
    </aside>
  );
}
