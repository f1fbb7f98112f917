import type { Described } from './described.ts';
import type { Likeness } from './likeness.ts';
import { lettersMadeFrom, lettersOf } from './made-from-name.ts';
import { formsKey } from './nicknames.ts';
import { areaOf } from './value-levels.ts';

/** A local part of fewer letters is anybody's: "jo", "mail". */
const SHORTEST_LOCAL = 5;
const SHORTEST_STREET = 9;

/**
 * What a record is looked up by: two records that share no key are never compared. Each key takes two things that
 * survive a slip in a third: name and sound, day of birth, address, place.
 */
export function candidateKeys(record: Described, { sounds }: Pick<Likeness, 'sounds'>): readonly string[] {
  return [
    ...nameKeys(record, sounds),
    ...addressKeys(record),
    ...birthKeys(record, sounds),
    ...placeKeys(record),
    ...record.phones.map((phone) => `phone ${phone}`),
    ...record.profiles.map((profile) => `profile ${profile}`),
    ...record.numbers.map((number) => `number ${number}`),
    ...(record.work && record.family ? [`work ${record.work} ${record.family}`] : []),
    ...(record.organisation && record.given ? [`firm ${record.organisation} ${start(record.given)}`] : []),
  ];
}

type Sounds = Likeness['sounds'];

function nameKeys({ given, family }: Described, sounds: Sounds): readonly string[] {
  if (given === '' || family === '') return family === '' ? [] : [`family ${family}`];
  return [
    `name ${formsKey(given)} ${family}`,
    `sound ${given.slice(0, 1)} ${sounds(family)}`,
    `words ${[given, family]
      .map((word) => word.slice(0, 4))
      .sort()
      .join(' ')}`,
    `first ${given} ${family.slice(0, 2)}`,
  ];
}

function addressKeys(record: Described): readonly string[] {
  const locals = record.emails.map((email) => email.split('@')[0] ?? '');
  return [
    ...record.emails.map((email) => `email ${email}`),
    ...locals.filter(({ length }) => length >= SHORTEST_LOCAL).map((local) => `local ${local}`),
    ...record.emails.map((email) => `near ${email.slice(0, 3)} ${email.split('@')[1] ?? ''}`),
    ...(record.family === ''
      ? [...record.emails, ...record.handles].map((word) => `made ${lettersOf(word)}`)
      : []),
    ...lettersMadeFrom(record).map((letters) => `made ${letters}`),
  ];
}

function birthKeys({ birth, given, family }: Described, sounds: Sounds): readonly string[] {
  if (birth === '') return [];
  return [
    `birth ${birth}`,
    ...(given ? [`year ${birth.slice(0, 4)} ${start(given)}`] : []),
    ...(family
      ? [`year ${birth.slice(0, 4)} ${sounds(family)}`, `day ${birth.slice(4)} ${start(family)}`]
      : []),
  ];
}

function placeKeys({
  postcode,
  places: [place],
  street,
  given,
  family,
  birth,
}: Described): readonly string[] {
  const keys = street.length >= SHORTEST_STREET ? [`street ${street}`] : [];
  if (postcode !== '') {
    if (given) keys.push(`code ${postcode} ${start(given)}`);
    if (family) keys.push(`code ${postcode} ${start(family)}`);
    if (birth) keys.push(`code ${areaOf(postcode)} ${birth.slice(0, 4)}`);
  }
  if (place !== undefined && given) keys.push(`place ${place} ${given}`);
  if (place !== undefined && family) keys.push(`place ${place} ${start(family)}`);
  return keys;
}

const start = (word: string): string => word.slice(0, 3);
