import type { Card } from '../../core/card.ts';
import { isAnniversaryLabel } from '../identity/anniversary-label.ts';
import { birthday } from '../identity/birthday.ts';
import { compactCard } from '../identity/compact-card.ts';
import { androidCustom } from './android-custom.ts';
import type { DecodedCard, DecodedLine } from './decoded-card.ts';
import { relatedPeople } from './related-lines.ts';
import { parts, unescaped } from './text-value.ts';
import { isNameAsWritten, nameFromParts, shownName } from './vcard-name.ts';

/** What a vCard says about its person, in the fields that we understand. */
export function vcardCard(card: DecodedCard): Card {
  const raw = (name: string): readonly string[] => card.named(name).map(({ text }) => text);
  const texts = (name: string): readonly string[] => raw(name).map(unescaped).filter(isSaid);
  const lists = (name: string): readonly string[] =>
    raw(name)
      .flatMap((value) => parts(value, ','))
      .filter(isSaid);

  const nameParts = raw('N').find((value) => /[^;\s]/.test(value)) ?? '';
  const fromParts = nameFromParts(nameParts);
  const organisation = raw('ORG')
    .flatMap((value) => parts(value, ';'))
    .find(isSaid);
  const [formatted = '', ...otherFormatted] = texts('FN');
  const name = shownName(formatted, fromParts) || organisation || '';
  return compactCard({
    name,
    otherNames: [
      ...otherFormatted,
      ...(name === fromParts || isNameAsWritten(name, nameParts) ? [] : [fromParts]),
      ...lists('NICKNAME'),
      ...custom(card, 'nickname'),
      ...lists('X-MAIDENNAME'),
      phoneticName(raw),
    ],
    organisation,
    title: texts('TITLE')[0] ?? texts('ROLE')[0],
    emails: texts('EMAIL').map((email) => email.replace(/^mailto:/i, '')),
    phones: texts('TEL').map((phone) => phone.replace(/^tel:/i, '')),
    urls: [...texts('URL'), ...texts('X-SOCIALPROFILE'), ...texts('SOCIALPROFILE')].filter(isAddress),
    places: raw('ADR').map(place),
    birthday: [...raw('BDAY'), ...custom(card, 'birthday')].map(birthday).find(isSaid),
    anniversary: anniversaries(card).map(birthday).find(isSaid),
    tags: lists('CATEGORIES'),
    related: relatedPeople(card),
    note: texts('NOTE').join('\n'),
  });
}

/** How the name sounds, in the letters of its country: Japanese names are looked up by it. */
function phoneticName(raw: (name: string) => readonly string[]): string {
  const part = (name: string): string => raw(`X-PHONETIC-${name}-NAME`)[0] ?? '';
  const value = `${part('LAST')};${part('FIRST')};${part('MIDDLE')}`;
  return value === ';;' ? '' : nameFromParts(value);
}

function custom(card: DecodedCard, wanted: 'nickname' | 'birthday'): readonly string[] {
  return card.named('X-ANDROID-CUSTOM').flatMap(({ text }) => {
    const found = androidCustom(text);
    return found?.is === wanted ? [found.value] : [];
  });
}

/** Of vCard 4.0, and of the address books that wrote it before. */
const ANNIVERSARIES = [
  'ANNIVERSARY',
  'X-ANNIVERSARY',
  'X-EVOLUTION-ANNIVERSARY',
  'X-KADDRESSBOOK-X-ANNIVERSARY',
  'X-MS-ANNIVERSARY',
];

function anniversaries(card: DecodedCard): readonly string[] {
  return card.lines.map((line) => anniversaryIn(line, card)).filter(isSaid);
}

/** The anniversary that a line names; Apple's dates are labelled in a line of their group. */
export function anniversaryIn(line: DecodedLine, { label }: Pick<DecodedCard, 'label'>): string {
  if (ANNIVERSARIES.includes(line.name)) return line.text;
  if (line.name === 'X-ABDATE') return isAnniversaryLabel(label(line.group)) ? line.text : '';
  const found = line.name === 'X-ANDROID-CUSTOM' ? androidCustom(line.text) : undefined;
  return found?.is === 'anniversary' ? found.value : '';
}

/** `City, Region, Country`: street and postal code say where the post goes, not where a person is at home. */
export function place(address: string): string {
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
