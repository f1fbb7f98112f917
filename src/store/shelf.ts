import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** One book in one database, read or written through one connection. */
export type Shelf = { readonly db: Kysely<Tables>; readonly book: string };
