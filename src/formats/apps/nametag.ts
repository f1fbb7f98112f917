import type { Finding } from '../../core/finding.ts';
import { relatedText } from '../../core/related.ts';
import { isAnniversaryLabel } from '../identity/anniversary-label.ts';
import { birthday } from '../identity/birthday.ts';
import { compactCard } from '../identity/compact-card.ts';
import { type AppFormat, placeOf } from './app-export.ts';
import { appContact, appOwner, appRecord } from './app-findings.ts';
import { isObject, listAt, textAt, textsAt } from './json-fields.ts';

const APP = 'nametag';
const HEAD = /^\uFEFF?\s*\{\s*"version"\s*:\s*"1[.\d]*"\s*,\s*"exportDate"\s*:/;
const BIRTHDAY = /birth ?day|geburtstag|cumplea|anniversaire|compleanno|verjaardag|anivers/i;

/** Nametag's export: people with all that is noted of them, and a journal that names some of them. */
export const nametagFormat: AppFormat = {
  says: 'Nametag export',
  isHead: (head) => HEAD.test(head),
  paths: ['$.user', '$.people.*', '$.journalEntries.*'],
  reader: (country) => {
    const known = new Set<string>();
    return {
      read: (found) => {
        if (found.path[0] === 'user') return owner(found.value);
        if (found.path[0] !== 'people') return [entry(found.value, placeOf('journal entry', found), known)];
        const finding = person(found.value, placeOf('person', found), country);
        if (finding.type === 'record') known.add(textAt(found.value, 'id'));
        return [finding];
      },
    };
  },
};

function owner(value: unknown): readonly Finding[] {
  const own = compactCard({ name: textAt(value, 'name'), emails: [textAt(value, 'email')] });
  return appOwner({ app: APP, card: own, original: JSON.stringify(value) });
}

function person(value: unknown, place: string, country: string | undefined): Finding {
  const record = appRecord(
    { app: APP, id: textAt(value, 'id'), card: card(value), original: JSON.stringify(value) },
    country,
  );
  return record ? { type: 'record', record, place } : { type: 'skipped', reason: 'nobody named', place };
}

function card(value: unknown) {
  const parts = ['name', 'middleName', 'surname', 'secondLastName', 'suffix'].map((part) =>
    textAt(value, part),
  );
  const dates = listAt(value, 'importantDates').map((one) => ({
    title: textAt(one, 'title'),
    day: birthday(textAt(one, 'date')),
  }));
  return compactCard({
    name: textAt(value, 'displayNameOverride') || parts.filter((part) => part !== '').join(' '),
    otherNames: [textAt(value, 'nickname')],
    organisation: textAt(value, 'organization'),
    title: textAt(value, 'jobTitle'),
    emails: textsAt(value, 'emails', 'email'),
    phones: textsAt(value, 'phoneNumbers', 'number'),
    urls: textsAt(value, 'urls', 'url'),
    places: listAt(value, 'addresses').map((one) =>
      ['locality', 'region', 'country']
        .map((part) => textAt(one, part))
        .filter((part) => part !== '')
        .join(', '),
    ),
    birthday: dates.find(({ title }) => BIRTHDAY.test(title) && !isAnniversaryLabel(title))?.day,
    anniversary:
      birthday(textAt(value, 'anniversary')) ?? dates.find(({ title }) => isAnniversaryLabel(title))?.day,
    tags: textsAt(value, 'groups', 'name'),
    related: listAt(value, 'relationships').flatMap(related),
    note: textAt(value, 'notes'),
  });
}

function related(value: unknown): readonly string[] {
  const name = textAt(value, 'relatedPersonName');
  const type = isObject(value) ? value['relationshipType'] : undefined;
  return name === '' ? [] : [relatedText({ as: textAt(type, 'label', 'name').toLowerCase(), name })];
}

/** A page of a journal tells of people; whether one was in touch with them it does not say. */
function entry(value: unknown, place: string, known: ReadonlySet<string>): Finding {
  const [title, body] = [textAt(value, 'title'), textAt(value, 'body')];
  return appContact({
    app: APP,
    id: `journal:${textAt(value, 'id')}`,
    at: textAt(value, 'date'),
    channel: 'note',
    about: [title, body].filter((text) => text !== '').join('\n'),
    people: textsAt(value, 'peopleIds').filter((id) => known.has(id)),
    role: 'mentioned',
    place,
  });
}
