import { PAGES, type PagePath } from '../app/pages.ts';
import type { Surface } from '../app/surfaces.tsx';

export type PaletteItem = {
  readonly id: string;
  readonly kind: 'person' | 'page' | 'act';
  readonly label: string;
  readonly hint?: string;
  readonly key?: string;
  readonly run: () => void;
};

export type World = {
  readonly go: (to: PagePath) => void;
  readonly show: (surface: Surface) => void;
  readonly undoLast: () => void;
  readonly nextTheme: () => void;
  readonly openData: ((which: 'sample' | 'own') => void) | undefined;
  readonly isSample: boolean;
};

/** What a page is called by where it stands alone. */
const PALETTE_NAMES: Readonly<Partial<Record<PagePath, string>>> = {
  '/import': 'Import files',
  '/export': 'Export your data',
};

/** The pages and acts that can be called by name. */
export function paletteActs({
  go,
  show,
  undoLast,
  nextTheme,
  openData,
  isSample,
}: World): readonly PaletteItem[] {
  const other = isSample ? ('own' as const) : ('sample' as const);
  return [
    { id: 'capture', kind: 'act', label: 'Log a contact', key: 'c', run: () => show({ kind: 'capture' }) },
    ...PAGES.map(
      ({ to, name, key }): PaletteItem => ({
        id: to,
        kind: 'page',
        label: PALETTE_NAMES[to] ?? name,
        ...(key !== undefined && { key }),
        run: () => go(to),
      }),
    ),
    { id: 'add', kind: 'act', label: 'Add a person', key: 'a', run: () => show({ kind: 'add' }) },
    { id: 'undo', kind: 'act', label: 'Undo the last change', key: 'u', run: undoLast },
    { id: 'theme', kind: 'act', label: 'Change the theme', run: nextTheme },
    { id: 'keys', kind: 'act', label: 'Show the keys', key: '?', run: () => show({ kind: 'keys' }) },
    ...(openData
      ? [
          {
            id: 'data',
            kind: 'act' as const,
            label: isSample ? 'Start with your own data' : 'Look around in the sample network',
            run: () => openData(other),
          },
        ]
      : []),
  ];
}

/** Those whose words begin with the words that were typed. */
export function matching(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter(({ label }) => {
    const own = label.toLowerCase().split(/\s+/);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
}
