import { useEffect, useRef } from 'react';
import { isSingleCharacter, keyName } from './key-name.ts';
import { singleKeysAreOn } from './single-keys.ts';

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const WRITING = 'input, textarea, select, [contenteditable]';
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Binds keys for as long as the component stands; not while somebody writes or something lies in front. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const name = keyName(event);
      const act = latest.current[name];
      if (!act || event.defaultPrevented || event.isComposing || isElsewhere(event, name)) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isElsewhere({ target }: KeyboardEvent, name: string): boolean {
  if (name.startsWith('mod+')) return false;
  if (isSingleCharacter(name) && !singleKeysAreOn()) return true;
  if (document.querySelector(IN_FRONT)) return true;
  if (!(target instanceof Element)) return false;
  return (
    target.closest(WRITING) !== null || (name === 'Enter' && target.closest('a, button, summary') !== null)
  );
}
