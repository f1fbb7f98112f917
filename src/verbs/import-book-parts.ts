import type { PersonId } from '../core/ids.ts';
import type { Writer } from '../core/store.ts';
import type { WrittenItem } from './export-book-schema.ts';
import type { RecordIds } from './import-records.ts';
import type { ImportTally } from './import-tally.ts';

/** Where an item of a written-out book stands. */
type Spot = { readonly file: string; readonly place: string };
export type Spotted<Item> = Spot & { readonly item: Item };
export type Of<Type extends WrittenItem['type']> = Extract<WrittenItem, { type: Type }>;
export type WrittenRecord = Of<'record'>;
export type WrittenMatter = Of<'matter'>;
export type WrittenSaid = Of<'bond' | 'attention' | 'reminder' | 'kind' | 'budget' | 'apart'>;

export type BookImporting = {
  readonly writer: Writer;
  readonly tally: ImportTally;
  readonly ids: RecordIds;
  /** Whether anything was here before. */
  readonly isJoining: boolean;
};

/** Whom a label of one file stands for; nobody where the file has not named them before. */
export type PersonOf = (file: string, label: PersonId) => PersonId | undefined;

export const NOT_IN_FILE = 'It names somebody who is not in this file.';
