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
  const raw = (name: string): readonly string[] => textsOf(card.named(name));
  const texts = (name: string): readonly string[] => unescapedTexts(raw(name));
  const lists = (name: string): readonly string[] => listed(raw(name));

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
    birthday: firstDay([...raw('BDAY'), ...custom(card, 'birthday')]),
    anniversary: firstDay(anniversaries(card)),
    tags: lists('CATEGORIES'),
    related: relatedPeople(card),
    note: texts('NOTE').join('\n'),
  });
}

const NONE: readonly string[] = [];

/** Of most properties a card has none, and there are hundreds of thousands of cards. */
function textsOf(lines: readonly DecodedLine[]): readonly string[] {
  return lines.length === 0 ? NONE : lines.map(({ text }) => text);
}

function unescapedTexts(values: readonly string[]): readonly string[] {
  return values.length === 0 ? NONE : values.map(unescaped).filter(isSaid);
}

function listed(values: readonly string[]): readonly string[] {
  return values.length === 0 ? NONE : values.flatMap((value) => parts(value, ',')).filter(isSaid);
}

function firstDay(texts: readonly string[]): string | undefined {
  return texts.map(birthday).find(isSaid);
}

const PHONETIC = ['X-PHONETIC-LAST-NAME', 'X-PHONETIC-FIRST-NAME', 'X-PHONETIC-MIDDLE-NAME'] as const;

/** How the name sounds, in the letters of its country: Japanese names are looked up by it. */
function phoneticName(raw: (name: string) => readonly string[]): string {
  const [family, given, middle] = PHONETIC.map((name) => raw(name)[0] ?? '');
  const value = `${family};${given};${middle}`;
  return value === ';;' ? '' : nameFromParts(value);
}

function custom(card: DecodedCard, wanted: 'nickname' | 'birthday'): readonly string[] {
  const lines = card.named('X-ANDROID-CUSTOM');
  if (lines.length === 0) return NONE;
  return lines.flatMap(({ text }) => {
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
  const mayBe = card.lines.filter(({ name }) => name[0] === 'A' || name[0] === 'X');
  return mayBe.length === 0 ? NONE : mayBe.map((line) => anniversaryIn(line, card)).filter(isSaid);
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
