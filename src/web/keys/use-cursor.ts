import { useState } from 'react';

type Cursor = {
  /** The row the keys act on; undefined until a key has chosen one. */
  readonly at: number | undefined;
  readonly put: (at: number | undefined) => void;
  readonly move: (by: number) => void;
};

/** Walks a list by keyboard; `focusRow` brings a row into view and gives it the focus. */
export function useCursor(count: number, focusRow: (at: number) => void): Cursor {
  const [chosen, put] = useState<number>();
  const at = chosen === undefined || count === 0 ? undefined : Math.min(chosen, count - 1);
  const move = (by: number): void => {
    if (count === 0) return;
    const next = at === undefined ? 0 : Math.min(count - 1, Math.max(0, at + by));
    put(next);
    focusRow(next);
  };
  return { at, put, move };
}
