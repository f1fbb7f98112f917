import { type Day, dayOf, dayText } from '../../core/day.ts';
import type { Finding } from '../../core/finding.ts';
import type { Endorsement } from '../../core/matters/endorsement.ts';
import { fold } from '../../core/text/fold.ts';
import { type CsvRow, csvTable, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { profileIdentity } from '../identity/profile-identity.ts';
import { linkedinMoment } from './linkedin-moment.ts';

const isHeader: IsHeader = (headers) =>
  headers.has('skill name') && (headers.has('endorser first name') || headers.has('endorsee first name'));

/** Whether a file that begins like this is `Endorsement_Given_Info.csv` or `Endorsement_Received_Info.csv`. */
export function isLinkedinEndorsements(head: string): boolean {
  return hasCsvHeader(head, isHeader);
}

type Vouching = {
  readonly direction: Endorsement['direction'];
  readonly name: string;
  readonly url: string;
  readonly day: Day;
  readonly skills: Set<string>;
  readonly place: string;
};

/** Who vouched for which skills: all that one person clicked on in one day is one word of theirs. */
export function* linkedinEndorsements(text: string): Generator<Finding> {
  const vouched = new Map<string, Vouching>();
  for (const row of csvTable(text, isHeader)) {
    const place = `line ${row.line}`;
    const reason = row.type === 'row' ? reasonToSkip(row) : undefined;
    if (row.type === 'bad') yield { type: 'bad', reason: row.reason, place };
    else if (reason !== undefined) yield { type: 'skipped', reason, place };
    else note(vouched, row, place);
  }
  for (const [key, one] of vouched) yield vouchedFor(key, one);
}

function reasonToSkip(row: CsvRow): string | undefined {
  const [name] = whom(row);
  if (name === '') return 'endorsement of a member who hides the name';
  if (row.cell('Skill Name') === '') return 'endorsement without a skill';
  if (/reject|declin|withdr|remov|delet/i.test(row.cell('Endorsement Status')))
    return 'endorsement that was taken back';
  return linkedinMoment(row.cell('Endorsement Date')) ? undefined : 'endorsement without a date';
}

function note(vouched: Map<string, Vouching>, row: CsvRow, place: string): void {
  const [name, url, direction] = whom(row);
  const at = linkedinMoment(row.cell('Endorsement Date'));
  if (!at) return;
  const day = dayOf(at);
  const key = `linkedin|skills|${direction}|${profileIdentity(url)?.value ?? fold(name)}|${dayText(day)}`;
  const one = vouched.get(key) ?? { direction, name, url, day, skills: new Set(), place };
  one.skills.add(row.cell('Skill Name'));
  vouched.set(key, one);
}

function whom(row: CsvRow): readonly [name: string, url: string, direction: Endorsement['direction']] {
  const isGiven = row.headers.some((header) => /^\s*endorsee first name\s*$/i.test(header));
  const who = isGiven ? 'Endorsee' : 'Endorser';
  const name = `${row.cell(`${who} First Name`)} ${row.cell(`${who} Last Name`)}`.trim();
  return [name, row.cell(`${who} Public Url`), isGiven ? 'given' : 'received'];
}

function vouchedFor(key: string, { direction, name, url, day, skills, place }: Vouching): Finding {
  const profile = profileIdentity(url);
  const endorsement = { direction, words: '', skills: [...skills], name, day, key };
  return { type: 'endorsement', endorsement: { ...endorsement, ...(profile && { profile }) }, place };
}
