import type { Finding } from '../../core/finding.ts';
import type { FoundRecord } from '../../core/source-record.ts';
import { type CsvRow, csvTable, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { cardIdentities } from '../identity/card-identities.ts';
import { compactCard } from '../identity/compact-card.ts';
import { profileIdentity } from '../identity/profile-identity.ts';
import { linkedinMoment } from './linkedin-moment.ts';

const isHeader: IsHeader = (headers) =>
  ['from', 'to', 'sent at', 'direction'].every((column) => headers.has(column));

/** Whether a file that begins like this is LinkedIn's `Invitations.csv`. */
export function isLinkedinInvitations(head: string): boolean {
  return hasCsvHeader(head, isHeader);
}

/** Who asked whom to connect, and when; the note in it is left where it is. Each person comes once, before the first. */
export function* linkedinInvitations(text: string): Generator<Finding> {
  const told = new Set<string>();
  for (const row of csvTable(text, isHeader)) {
    const place = `line ${row.line}`;
    if (row.type === 'bad') yield { type: 'bad', reason: row.reason, place };
    else yield* invitation(row, told);
  }
}

type Side = { readonly name: string; readonly url: string; readonly profile: string; readonly isMe: boolean };

function* invitation(row: CsvRow, told: Set<string>): Generator<Finding> {
  const place = `line ${row.line}`;
  const isMine = /^outgoing$/i.test(row.cell('Direction'));
  const from = side(row.cell('From'), row.cell('inviterProfileUrl'), isMine);
  const to = side(row.cell('To'), row.cell('inviteeProfileUrl'), !isMine);
  const at = linkedinMoment(row.cell('Sent At'));
  if (!from || !to) {
    yield { type: 'skipped', reason: 'invitation without a profile', place };
    return;
  }
  if (!at) {
    yield {
      type: 'bad',
      reason: `"${row.cell('Sent At').slice(0, 40)}" is no date that we can read.`,
      place,
    };
    return;
  }
  for (const one of [from, to]) {
    if (told.has(one.profile)) continue;
    told.add(one.profile);
    yield { type: 'record', record: invitedPerson(one), place, ...(one.isMe && { isMe: true }) };
  }
  yield { type: 'interaction', interaction: invited(from, to, at), place };
}

function side(name: string, url: string, isMe: boolean): Side | undefined {
  const profile = profileIdentity(url)?.value;
  return profile === undefined ? undefined : { name, url, profile, isMe };
}

const keyOf = ({ profile }: Side): string => `invitations:${profile}`;

/** Has a key of its own for the reason that people of messages have: other tables say more of them. */
function invitedPerson(one: Side): FoundRecord {
  const card = compactCard({ name: one.name, urls: [one.url] });
  const original = JSON.stringify({ NAME: one.name, 'PROFILE URL': one.url });
  return {
    source: 'linkedin',
    key: keyOf(one),
    kind: 'person',
    card,
    identities: cardIdentities(card),
    original,
  };
}

function invited(from: Side, to: Side, at: Date) {
  return {
    source: 'linkedin',
    key: `invitation ${at.toISOString()} ${from.profile} ${to.profile}`,
    at,
    channel: 'message',
    about: 'Invitation to connect',
    recipients: 1,
    participants: [
      { source: 'linkedin', key: keyOf(from), role: 'from' },
      { source: 'linkedin', key: keyOf(to), role: 'to' },
    ],
  } as const;
}
