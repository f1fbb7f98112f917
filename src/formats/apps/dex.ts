import { birthday } from '../identity/birthday.ts';
import { compactCard } from '../identity/compact-card.ts';
import { type AppFormat, placeOf } from './app-export.ts';
import { appRecord } from './app-findings.ts';
import { textAt, textsAt } from './json-fields.ts';

const APP = 'dex';
const HEAD = /^\uFEFF?\s*\{\s*"contacts"\s*:\s*\[/;
const PROFILES: readonly (readonly [string, string])[] = [
  ['linkedin', 'https://www.linkedin.com/in/'],
  ['twitter', 'https://x.com/'],
  ['facebook', 'https://www.facebook.com/'],
  ['instagram', 'https://www.instagram.com/'],
];

/** What Dex answers under /contacts, saved as it came. */
export const dexFormat: AppFormat = {
  says: 'Dex contacts',
  isHead: (head) =>
    HEAD.test(head) && /"first_name"\s*:/.test(head) && /"(?:phone_number|emails|job_title)"\s*:/.test(head),
  paths: ['$.contacts.*'],
  reader: (country) => ({
    read: (found) => {
      const { value } = found;
      const place = placeOf('contact', found);
      const original = JSON.stringify(value);
      const record = appRecord({ app: APP, id: textAt(value, 'id'), card: card(value), original }, country);
      return [
        record ? { type: 'record', record, place } : { type: 'skipped', reason: 'nobody named', place },
      ];
    },
  }),
};

function card(value: unknown) {
  const personal = [textAt(value, 'first_name'), textAt(value, 'last_name')]
    .filter((part) => part !== '')
    .join(' ');
  return compactCard({
    name: textAt(value, 'full_name') || personal,
    organisation: textAt(value, 'company'),
    title: textAt(value, 'job_title'),
    emails: textsAt(value, 'emails', 'email'),
    phones: textsAt(value, 'phones', 'phone_number', 'phone'),
    urls: [textAt(value, 'website'), ...PROFILES.map(([name, site]) => profile(textAt(value, name), site))],
    places: [textAt(value, 'legacy_location', 'location')],
    birthday: birthday(textAt(value, 'birthday')),
    note: textAt(value, 'description'),
  });
}

/** A whole address, or only the name in it. */
function profile(text: string, site: string): string {
  return text === '' || /[./]/.test(text) ? text : `${site}${text.replace(/^@/, '')}`;
}
