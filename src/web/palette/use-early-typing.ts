import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Letters typed after a field was asked for and before it has the focus belong into it, not to the keys of the page. */
export function useEarlyTyping(field: RefObject<HTMLElement | null>, add: (letter: string) => void): void {
  const latest = useRef(add);
  latest.current = add;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isLetter || document.activeElement === field.current) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(event.key);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [field]);
}
