import type { KeptColumns } from '../table-columns.ts';

/** What the user has said of the columns of a table with these headers. It is with nobody; there is one for each header. */
export type Columns = KeptColumns;
