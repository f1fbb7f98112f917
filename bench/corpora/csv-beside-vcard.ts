import type { Card } from '../../src/core/card.ts';
import type { Finding } from '../../src/core/finding.ts';
import { vcardReader } from '../../src/formats/vcard/vcard-reader.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';

type Compared = Pick<FileOutcome, 'compared' | 'agreed' | 'disagreements'>;

const FIELDS = [
  'name',
  'organisation',
  'title',
  'emails',
  'phones',
  'birthday',
  'anniversary',
  'note',
  'otherNames',
  'tags',
  'places',
  'urls',
  'related',
] as const;

/** Whether the people of a table are those of the address book beside it, field by field. */
export function besideVcard(file: string, findings: readonly Finding[], vcard: Uint8Array): Compared {
  const reader = vcardReader({ decode: charsetDecoder(), defaultCountry: 'US' });
  const theirs = cardsOf([...reader.push(new TextDecoder().decode(vcard)), ...reader.end()]);
  const ours = cardsOf(findings);
  const disagreements: Disagreement[] = [];
  for (const [at, their] of theirs.entries()) {
    for (const field of FIELDS) {
      const [mine, yours] = [shown(ours[at]?.[field]), shown(their[field])];
      if (mine === yours) continue;
      const reason = reasonFor(field, ours[at], their);
      disagreements.push({
        file,
        what: `${field} of card ${at + 1}`,
        ours: mine,
        theirs: yours,
        ...(reason && { reason }),
      });
    }
  }
  const compared = theirs.length * FIELDS.length;
  return { compared, agreed: compared - disagreements.length, disagreements };
}

function cardsOf(findings: readonly Finding[]): readonly Card[] {
  return findings.flatMap((finding) => (finding.type === 'record' ? [finding.record.card] : []));
}

function shown(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).toSorted().join(' | ');
}

function reasonFor(field: (typeof FIELDS)[number], ours: Card | undefined, theirs: Card): string | undefined {
  if (field === 'name' && theirs.name === theirs.emails?.[0]) return 'an address is no name';
  if (field === 'tags' && theirs.tags?.includes('My Contacts'))
    return "a group that Google makes is none of the user's";
  if (field === 'phones' && (ours?.phones ?? []).every((one) => theirs.phones?.includes(one)))
    return 'the number of an assistant is not that of the person';
  return undefined;
}
