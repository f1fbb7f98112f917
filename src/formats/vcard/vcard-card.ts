import type { Card } from '../../core/card.ts';
import { isAnniversaryLabel } from '../identity/anniversary-label.ts';
import { birthday } from '../identity/birthday.ts';
import { compactCard } from '../identity/compact-card.ts';
import type { Vcard } from './parse-vcard.ts';
import { type Decode, decodedValue, parts, unescaped } from './text-value.ts';
import { isSameName, nameFromParts, shownName } from './vcard-name.ts';

/** What a vCard says about its person, in the fields that we understand. */
export function vcardCard(vcard: Vcard, decode: Decode): Card {
  const values = decodedValues(vcard, decode);
  const raw = (name: string): readonly string[] => values.get(name) ?? [];
  const texts = (name: string): readonly string[] => raw(name).map(unescaped).filter(isSaid);
  const lists = (name: string): readonly string[] =>
    raw(name)
      .flatMap((value) => parts(value, ','))
      .filter(isSaid);

  const fromParts = nameFromParts(raw('N').find((value) => /[^;\s]/.test(value)) ?? '');
  const organisation = raw('ORG')
    .flatMap((value) => parts(value, ';'))
    .find(isSaid);
  const [formatted = '', ...otherFormatted] = texts('FN');
  const name = shownName(formatted, fromParts) || organisation || '';
  return compactCard({
    name,
    otherNames: [
      ...otherFormatted,
      ...(isSameName(name, fromParts) ? [] : [fromParts]),
      ...lists('NICKNAME'),
      ...lists('X-MAIDENNAME'),
    ],
    organisation,
    title: texts('TITLE')[0] ?? texts('ROLE')[0],
    emails: texts('EMAIL').map((email) => email.replace(/^mailto:/i, '')),
    phones: texts('TEL').map((phone) => phone.replace(/^tel:/i, '')),
    urls: [...texts('URL'), ...texts('X-SOCIALPROFILE'), ...texts('SOCIALPROFILE')].filter(isAddress),
    places: raw('ADR').map(place),
    birthday: raw('BDAY').map(birthday).find(isSaid),
    anniversary: anniversaries(vcard, decode).map(birthday).find(isSaid),
    tags: lists('CATEGORIES'),
    note: texts('NOTE').join('\n'),
  });
}

function decodedValues(vcard: Vcard, decode: Decode): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const line of vcard.lines) {
    const sameName = values.get(line.name);
    if (sameName) sameName.push(decodedValue(line, decode));
    else values.set(line.name, [decodedValue(line, decode)]);
  }
  return values;
}

/** Of vCard 4.0, of the address books that wrote it before, and Apple's dates, which are labelled in a line of their group. */
const ANNIVERSARIES = [
  'ANNIVERSARY',
  'X-ANNIVERSARY',
  'X-EVOLUTION-ANNIVERSARY',
  'X-KADDRESSBOOK-X-ANNIVERSARY',
];

function anniversaries({ lines }: Vcard, decode: Decode): readonly string[] {
  const labelled = new Set(
    lines
      .filter(
        (line) => line.name === 'X-ABLABEL' && isAnniversaryLabel(unescaped(decodedValue(line, decode))),
      )
      .map(({ group }) => group ?? ''),
  );
  return lines
    .filter(
      ({ name, group }) =>
        ANNIVERSARIES.includes(name) || (name === 'X-ABDATE' && group !== undefined && labelled.has(group)),
    )
    .map((line) => decodedValue(line, decode));
}

/** `City, Region, Country`: street and postal code say where the post goes, not where a person is at home. */
function place(address: string): string {
  const [, , , city = '', region = '', , country = ''] = parts(address, ';');
  return [city, region, country].filter(isSaid).join(', ');
}

/** Apple writes `x-apple:ada` for a network whose address it does not know. */
function isAddress(url: string): boolean {
  return !url.startsWith('x-apple:');
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
