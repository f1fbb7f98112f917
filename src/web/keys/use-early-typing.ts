import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Letters typed after a field was asked for and before it has the focus belong into it, not to the keys of the page. */
export function useEarlyTyping(field: RefObject<HTMLElement | null>, add: (letters: string) => void): void {
  const latest = useRef(add);
  latest.current = add;
  useLayoutEffect(() => {
    const held = takeHeldLetters();
    if (held !== '') latest.current(held);
    let hadFocus = false;
    return catchLetters((letter) => {
      hadFocus ||= document.activeElement === field.current;
      if (!hadFocus) latest.current(letter);
      return !hadFocus;
    });
  }, [field]);
}

let heldLetters = '';

/** Holds what is typed as long as the field itself is still being fetched; `useEarlyTyping` gives it to the field. */
export function useHeldTyping(isFetched: boolean): void {
  useLayoutEffect(() => {
    if (isFetched) return;
    heldLetters = '';
    return catchLetters((letter) => {
      heldLetters += letter;
      return true;
    });
  }, [isFetched]);
}

function takeHeldLetters(): string {
  const taken = heldLetters;
  heldLetters = '';
  return taken;
}

/** Every letter goes to `take` first; where that says true, nobody else hears of it. Gives what ends it. */
function catchLetters(take: (letter: string) => boolean): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isLetter || !take(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}
