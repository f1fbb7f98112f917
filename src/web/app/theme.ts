import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const PLACE = 'mutuals.theme';
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const listeners = new Set<() => void>();

export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  system: 'as the system',
  light: 'light',
  dark: 'dark',
};

export function chosenTheme(): Theme {
  const said = localStorage.getItem(PLACE);
  return said === 'light' || said === 'dark' ? said : 'system';
}

/** Puts the theme on the page: without the attribute the system decides. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function useTheme(): readonly [Theme, () => void] {
  return [useSyncExternalStore(listen, chosenTheme), nextTheme];
}

function nextTheme(): void {
  const theme = NEXT[chosenTheme()];
  localStorage.setItem(PLACE, theme);
  applyTheme(theme);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
