import type { FoundRecord, RecordKind, Source } from '../../core/source-record.ts';
import { cardIdentities } from '../../formats/identity/card-identities.ts';
import { compactCard } from '../../formats/identity/compact-card.ts';
import { emailIdentity } from '../../formats/identity/email-identity.ts';
import { linkedinConnections } from '../../formats/linkedin/connections.ts';
import { vcardRecord } from '../../formats/vcard/vcard-record.ts';
import { handRecord } from '../hand-record.ts';
import type { SamplePerson } from './sample-people.ts';

/** What each source says about a person. Cards and rows go through the readers that read real ones. */
export function sampleRecords(person: SamplePerson): readonly FoundRecord[] {
  return person.sources.map((source) => {
    const record = READ[source]?.(person);
    if (!record) throw new Error(`${person.name} has no record from ${source}`);
    return record;
  });
}

/** Senders that are kept and never tended. */
export function sampleSendersWhoAreNobody(): readonly FoundRecord[] {
  return [
    mailRecord('tax-circle@lists.example.org', 'Tax circle', 'list'),
    mailRecord('no-reply@invoices.example.com', 'Invoice portal', 'bot'),
    mailRecord('letter@practicenotes.example.net', 'Practice notes, weekly', 'newsletter'),
    mailRecord('office@ropewalk.example.org', 'The Rope Walk', 'group'),
  ];
}

type Read = (person: SamplePerson) => FoundRecord | undefined;

const READ: { readonly [Name in Source]?: Read } = {
  vcard: (person) => vcardRecord(vcardText(person), { decode: () => '' }),
  linkedin: fromLinkedin,
  mail: ({ emails, name }) => mailRecord(emails[0] ?? '', name, 'person'),
  hand: fromHand,
};

function mailRecord(address: string, name: string, kind: RecordKind): FoundRecord {
  const identity = emailIdentity(address);
  const card = { name, emails: [address] };
  const identities = identity ? [identity] : [];
  return { source: 'mail', key: address, kind, card, identities, original: `${address}\n${name}` };
}

function fromHand({ name, title, firm, place, phone, birthday, note }: SamplePerson): FoundRecord {
  const said = { name, title, organisation: firm, places: [place], phones: [phone], birthday, note };
  const card = compactCard(said);
  return handRecord(name, card, cardIdentities(card));
}

function vcardText({ name, title, firm, place, emails, phone, birthday, also, note }: SamplePerson): string {
  const said = [
    ['FN', vcardValue(name)],
    ['NICKNAME', vcardValue(also)],
    ['ORG', vcardValue(firm)],
    ['TITLE', vcardValue(title)],
    ...emails.map((email) => ['EMAIL', email] as const),
    ['TEL', phone],
    ['ADR', place && `;;;${vcardValue(place)};;;`],
    ['BDAY', birthday.replaceAll('-', '').replace(/^(?=\d{4}$)/, '--')],
    ['NOTE', vcardValue(note)],
  ].flatMap(([property, value]) => (value ? [`${property}:${value}`] : []));
  const uid = `UID:${emails[0] ?? name}`;
  return ['BEGIN:VCARD', 'VERSION:4.0', uid, ...said, 'END:VCARD', ''].join('\r\n');
}

function vcardValue(text: string): string {
  return text.replace(/[\\,;]/g, (sign) => `\\${sign}`);
}

function fromLinkedin({ name, title, firm, emails }: SamplePerson): FoundRecord | undefined {
  const [first = '', ...last] = name.split(' ');
  const profile = `https://www.linkedin.com/in/${(emails[0] ?? '').replace(/[@.]/g, '-')}`;
  const cells = [first, last.join(' '), profile, emails[0] ?? '', firm, title, '04 Mar 2024'];
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const row = cells.map((cell) => `"${cell}"`).join(',');
  const [finding] = linkedinConnections(`${header}\n${row}\n`);
  return finding?.type === 'record' ? finding.record : undefined;
}
