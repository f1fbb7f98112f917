import { useEffect, useState, useSyncExternalStore } from 'react';
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
  useKeys({ u: () => void runToastAction() });

  return (
    <div className="toasts" role="status" aria-live="polite" aria-atomic="true">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it from going away
        <div
          className={toast.isTrouble ? 'toast toast-trouble' : 'toast'}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span className="toast-says">{toast.says}</span>
          {toast.action && (
            <button type="button" className="toast-action" aria-keyshortcuts="u" onClick={runToastAction}>
              {toast.action.label}
            </button>
          )}
          <button type="button" className="toast-close" aria-label="Dismiss" onClick={dismissToast}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
