/**
 * What a column of a table can say of a person. `fax` is any number that several people answer, `nothing` what we do not
 * understand: it stays in the record's original.
 */
export const COLUMN_FIELDS = [
  'name',
  'given',
  'middle',
  'family',
  'suffix',
  'nickname',
  'organisation',
  'title',
  'email',
  'phone',
  'fax',
  'url',
  'place',
  'city',
  'region',
  'country',
  'birthday',
  'birth-year',
  'birth-month',
  'birth-day',
  'anniversary',
  'tags',
  'note',
  'spouse',
  'manager',
  'assistant',
  'id',
  'nothing',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** How we came to think so: the user said it now or before, the header or the cells tell, or nothing does. */
export const COLUMN_CLUES = ['said', 'kept', 'header', 'cells', 'none'] as const;
export type ColumnClue = (typeof COLUMN_CLUES)[number];

export type TableColumn = {
  /** As the file writes it. */
  readonly header: string;
  readonly field: ColumnField;
  readonly by: ColumnClue;
  /** Some of its cells. */
  readonly samples: readonly string[];
};

/** A table as it was understood. */
export type FoundTable = {
  readonly columns: readonly TableColumn[];
  /** False when the user should look before people come of it. */
  readonly sure: boolean;
};

/** What the user says a column holds. */
export type SaidColumn = { readonly header: string; readonly field: ColumnField };

/** What was said of the columns of a table with exactly these headers. */
export type KeptColumns = { readonly headers: readonly string[]; readonly columns: readonly SaidColumn[] };

export type ColumnWish = { readonly said: readonly SaidColumn[]; readonly kept: readonly KeptColumns[] };
