import type { Connection } from '../../store/engine.ts';

/** A book, seen through a connection that is in a transaction. */
export type OpenedBook = { readonly connection: Connection; readonly book: string };
