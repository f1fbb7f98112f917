import type { Finding } from '../../core/finding.ts';
import { birthday } from '../identity/birthday.ts';
import { compactCard } from '../identity/compact-card.ts';
import { type AppFormat, placeOf } from './app-export.ts';
import { appContact, appRecord } from './app-findings.ts';
import { channelByWord } from './channel-by-word.ts';
import { isYes, textAt, textsAt } from './json-fields.ts';

const APP = 'contrack';
const HEAD = /^\uFEFF?\s*\{\s*"exportedAt"\s*:\s*"[^"]*"\s*,\s*"version"\s*:\s*1\s*,\s*"contacts"\s*:/;

/** Contrack's export of everything: contacts, and the timeline of each. */
export const contrackFormat: AppFormat = {
  says: 'Contrack export',
  isHead: (head) => HEAD.test(head),
  paths: ['$.contacts.*', '$.interactions.*'],
  reader: (country) => {
    const people = new Set<string>();
    return {
      read: (found) => {
        if (found.path[0] === 'interactions')
          return [interaction(found.value, placeOf('interaction', found), people)];
        const finding = person(found.value, placeOf('contact', found), country);
        if (finding.type === 'record') people.add(textAt(found.value, 'id'));
        return [finding];
      },
    };
  },
};

function person(value: unknown, place: string, country: string | undefined): Finding {
  const left = reasonToLeave(value);
  if (left !== undefined) return { type: 'skipped', reason: left, place };
  const record = appRecord(
    { app: APP, id: textAt(value, 'id'), card: card(value), original: JSON.stringify(value) },
    country,
  );
  return record ? { type: 'record', record, place } : { type: 'skipped', reason: 'nobody named', place };
}

function reasonToLeave(value: unknown): string | undefined {
  if (textAt(value, 'deletedAt') !== '') return 'in the trash of the other app';
  if (textAt(value, 'canonicalId') !== '') return 'folded into somebody else in the other app';
  return isYes(value, 'isGhost') ? 'only a name in somebody else’s notes' : undefined;
}

function card(value: unknown) {
  const personal = [textAt(value, 'firstName'), textAt(value, 'lastName')]
    .filter((part) => part !== '')
    .join(' ');
  return compactCard({
    name: textAt(value, 'name') || personal,
    organisation: textAt(value, 'company'),
    title: textAt(value, 'role', 'headline'),
    emails: textsAt(value, 'emails', 'email'),
    phones: textsAt(value, 'phones', 'phone'),
    urls: [textAt(value, 'website'), ...textsAt(value, 'socialLinks', 'url')],
    places: [textAt(value, 'location'), ...textsAt(value, 'addresses', 'address')],
    birthday: birthday(textAt(value, 'birthday')),
    tags: textsAt(value, 'tags', 'tag'),
    note: textAt(value, 'about'),
  });
}

function interaction(value: unknown, place: string, known: ReadonlySet<string>): Finding {
  const person = textAt(value, 'contactId');
  return appContact({
    app: APP,
    id: `interaction:${textAt(value, 'id')}`,
    at: textAt(value, 'date'),
    channel: channelByWord(textAt(value, 'type')),
    about: textAt(value, 'title', 'content'),
    people: known.has(person) ? [person] : [],
    role: 'with',
    place,
  });
}
