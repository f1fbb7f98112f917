import { useSyncExternalStore } from 'react';

const PLACE = 'mutuals.single-keys';
const listeners = new Set<() => void>();

/** Whether plain letters act. People who speak to their computer switch this off. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(PLACE) !== 'off';
}

export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(listen, singleKeysAreOn);
  return [on, set];
}

function set(on: boolean): void {
  localStorage.setItem(PLACE, on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
