import type { Card } from '../../core/card.ts';
import type { FoundRecord, Identity, Source } from '../../core/source-record.ts';
import { fold } from '../../core/text/fold.ts';
import { cardIdentities, distinctIdentities } from '../identity/card-identities.ts';
import { contentKey } from '../identity/content-key.ts';
import { phoneIdentity } from '../identity/phone-identity.ts';
import { type Meaning, sharedNumbers, tableCard } from './table-card.ts';

/** Ids of this length are drawn so that no two tables share one; shorter ones count the rows of their own table. */
const WORLDWIDE_ID = 16;

export type Origin = {
  readonly source: Source;
  /** Begins the keys of another app's records: `dex`. */
  readonly app?: string;
};

/** A row as it was read, before it is known whether its identities are its own. */
export type ReadRow = {
  readonly card: Card;
  readonly identities: readonly Identity[];
  readonly id: string;
  readonly original: string;
};

type Cells = { readonly cells: readonly string[]; readonly original: string };

/** Undefined when the row names nobody and nothing to reach anybody by. */
export function readRow(row: Cells, meaning: Meaning, defaultCountry?: string): ReadRow | undefined {
  const card = tableCard(row.cells, meaning);
  if (!(card.name || card.otherNames || card.emails || card.phones || card.urls)) return undefined;
  const shared = sharedNumbers(row.cells, meaning)
    .map((phone) => phoneIdentity(phone, defaultCountry))
    .map((identity) => identity && { ...identity, shared: true });
  const identities = distinctIdentities([...cardIdentities(card, defaultCountry), ...shared]);
  const id = row.cells[meaning.fields.indexOf('id')]?.trim() ?? '';
  return { card, identities, id, original: row.original };
}

/** By value, in how many rows an identity stands: what stands in two tells neither row. */
export function identityCounts(rows: readonly ReadRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { identities } of rows) {
    for (const { value } of identities) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function tableRecord(row: ReadRow, counts: ReadonlyMap<string, number>, origin: Origin): FoundRecord {
  const { card, identities, original } = row;
  const key = rowKey(row, counts);
  const kind = card.name !== '' && card.name === card.organisation ? 'group' : 'person';
  return {
    source: origin.source,
    key: origin.app === undefined ? key : `${origin.app}:${key}`,
    kind,
    card,
    identities,
    original,
  };
}

/**
 * An id stays when everything else changes; an address, a profile or a number stays when name and title change. Only what
 * nobody else in the table has can name a row.
 */
function rowKey({ id, card, identities }: ReadRow, counts: ReadonlyMap<string, number>): string {
  if (id.length >= WORLDWIDE_ID) return `id:${id}`;
  if (id !== '') return `id:${id}|${fold(card.name)}`;
  const own = identities.filter(({ value, shared }) => !shared && counts.get(value) === 1);
  const best = (['email', 'profile', 'phone'] as const)
    .map((kind) => own.find((identity) => identity.kind === kind))
    .find((identity) => identity !== undefined);
  return best?.value ?? contentKey(card);
}
