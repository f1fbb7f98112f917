import type { FavourKind, FavourSize } from '../network/benefit/favour.ts';

/** What one person did for the other, seen from me. It is `with` them. */
export type Benefit = {
  readonly direction: 'given' | 'received';
  readonly what: FavourKind;
  readonly size: FavourSize;
  /** In the user's words; may be empty. */
  readonly line: string;
};
