import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useKeys } from '../keys/use-keys.ts';
import { currentToast, dismissToast, onToast, runToastAction } from './toast-store.ts';
import './toasts.css';

const SHOWN_MS = 9_000;

/** Says what was done, politely, and stays while somebody is about to use it. */
export function Toasts() {
  const toast = useSyncExternalStore(onToast, currentToast);
  const [isHeld, setHeld] = useState(false);
  const id = toast?.id;
  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(dismissToast, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  // Where no toast offers it, a page may have its own way back.
  useKeys(toast?.action ? { u: () => void runToastAction() } : {});
  const cameFrom = useRef<Element | null>(null);
  // The toast goes with its button; without this the focus would fall back to the top of the page.
  const leave = (act: () => void) => (): void => {
    act();
    focusAgain(cameFrom.current);
  };

  return (
    <div className="toasts" role="status" aria-live="polite" aria-atomic="true">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it from going away
        <div
          className={toast.isTrouble ? 'toast toast-trouble' : 'toast'}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={({ relatedTarget, currentTarget }) => {
            if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
              cameFrom.current = relatedTarget;
            setHeld(true);
          }}
          onBlur={() => setHeld(false)}
        >
          <span className="toast-says">{toast.says}</span>
          {toast.action && (
            <button
              type="button"
              className="toast-action"
              aria-keyshortcuts="u"
              onClick={leave(runToastAction)}
            >
              {toast.action.label}
            </button>
          )}
          <button type="button" className="toast-close" aria-label="Dismiss" onClick={leave(dismissToast)}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}

/** Back to where the focus was; where that is gone too, to the heading of the page. */
function focusAgain(place: Element | null): void {
  const heading = document.querySelector('h1');
  const target = place instanceof HTMLElement && place.isConnected ? place : heading;
  target?.focus();
}
