import type { CsvRow } from '../csv/csv-table.ts';
import { profileIdentity } from '../identity/profile-identity.ts';

/** Somebody of a conversation. Exports of older years give no profile, only the name. */
export type Correspondent = { readonly name: string; readonly profile?: string; readonly url?: string };

export function sender(row: CsvRow): Correspondent {
  return correspondent(row.cell('FROM'), row.cell('SENDER PROFILE URL'));
}

/** Everybody it was written to. Names are joined by commas, which names hold too ("Ada Lovelace, PhD"). */
export function recipients(row: CsvRow): readonly Correspondent[] {
  const to = row.cell('TO');
  const urls = row
    .cell('RECIPIENT PROFILE URLS')
    .split(/[\s,;]+/)
    .filter((url) => profileIdentity(url));
  if (urls.length === 1) return [correspondent(to, urls[0] ?? '')];
  const names = to
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (urls.length === 0) return names.map((name) => correspondent(name, ''));
  return urls.map((url, place) =>
    correspondent(names.length === urls.length ? (names[place] ?? '') : '', url),
  );
}

/** Whether the row can say whose profile this is at all. */
export function hasProfiles(row: CsvRow): boolean {
  return row.headers.some((header) => header.trim().toLowerCase() === 'sender profile url');
}

/** What LinkedIn and the programs that its files pass through write for somebody who is not there any more. */
export function isHidden(name: string): boolean {
  return /^(?:linkedin (?:member|mitglied)|membre de linkedin|miembro de linkedin|#?n\/a.*|<na>|null)?$/i.test(
    name,
  );
}

function correspondent(name: string, url: string): Correspondent {
  const shown = isHidden(name) ? '' : name;
  const profile = profileIdentity(url)?.value;
  return profile === undefined ? { name: shown } : { name: shown, profile, url };
}
