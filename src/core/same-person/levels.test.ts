import { expect, test } from 'vitest';
import { likeness } from '../../formats/likeness/likeness.ts';
import { isNear, lettersApart } from './likeness.ts';
import { familyLevel, givenLevel, middleLevel } from './name-levels.ts';
import { isSameGivenName } from './nicknames.ts';
import {
  birthLevel,
  emailLevel,
  numberLevel,
  placeLevel,
  postcodeLevel,
  streetLevel,
} from './value-levels.ts';

const alike = likeness();

test('two neighbours changed round are one letter apart', () => {
  expect(lettersApart('lukas', 'luksa', alike)).toBe(1);
  expect(lettersApart('lukas', 'lucas', alike)).toBe(1);
  expect(lettersApart('lukas', 'lacas', alike)).toBe(2);
});

test('the longer a word, the more slips it may hold; three letters none', () => {
  expect(isNear('ann', 'ana', alike)).toBe(false);
  expect(isNear('green', 'grene', alike)).toBe(true);
  expect(isNear('green', 'greene', alike)).toBe(true);
  expect(isNear('griffiths', 'grifiht', alike)).toBe(false);
  expect(isNear('papadopoulos', 'papadapulus', alike)).toBe(true);
});

test('given names are the same, another form or an initial, a slip, or different', () => {
  const level = (one: string, other: string) => givenLevel(one, other, alike);
  expect(level('', 'ada')).toBe(0);
  expect(level('robert', 'robert')).toBe(1);
  expect(level('robert', 'bob')).toBe(2);
  expect(level('r', 'robert')).toBe(2);
  expect(level('chris', 'christopher')).toBe(2);
  expect(level('johann', 'juan')).toBe(2);
  expect(level('robert', 'robret')).toBe(3);
  expect(level('robert', 'ada')).toBe(4);
});

test('forms of a name hold both ways, and one form may stand for two names', () => {
  expect(isSameGivenName('sasha', 'alexander')).toBe(true);
  expect(isSameGivenName('sasha', 'alexandra')).toBe(true);
  expect(isSameGivenName('alexander', 'alexandra')).toBe(false);
  expect(isSameGivenName('tom', 'tim')).toBe(false);
});

test('family names are the same, a slip, alike in sound, of one double name, or different', () => {
  const level = (one: string, other: string) => familyLevel(one, other, alike);
  expect(level('meyer', 'meyer')).toBe(1);
  expect(level('meyer', 'meier')).toBe(2);
  expect(level('thompson', 'tomson')).toBe(2);
  expect(level('schmidt', 'schmitt')).toBe(2);
  expect(level('jackson', 'jaxen')).toBe(3);
  expect(level('garcia lopez', 'lopez')).toBe(4);
  expect(level('garcia', 'berg')).toBe(5);
});

test('a middle name agrees with its initial', () => {
  expect(middleLevel('augusta', 'a')).toBe(1);
  expect(middleLevel('augusta', 'b')).toBe(2);
  expect(middleLevel('', 'b')).toBe(0);
});

test('days of birth: the same, a digit or the order off, of one year, of one day, different', () => {
  expect(birthLevel('19710624', '19710624')).toBe(1);
  expect(birthLevel('19710624', '19710524')).toBe(2);
  expect(birthLevel('19710506', '19710605')).toBe(2);
  expect(birthLevel('19710624', '19170624')).toBe(2);
  expect(birthLevel('19710624', '19711112')).toBe(3);
  expect(birthLevel('19710624', '19820624')).toBe(4);
  expect(birthLevel('19710624', '19821112')).toBe(5);
});

test('addresses: one in common, one name at two providers, a slip, different', () => {
  const level = (one: readonly string[], other: readonly string[]) => emailLevel(one, other, alike);
  expect(level(['a@x.org', 'ada@x.org'], ['ada@x.org'])).toBe(1);
  expect(level(['ada.byron@x.org'], ['ada.byron@y.org'])).toBe(2);
  expect(level(['ada.byron@x.org'], ['ada.birom@x.org'])).toBe(3);
  expect(level(['ada.byron@x.org'], ['bo@y.org'])).toBe(4);
  expect(level([], ['bo@y.org'])).toBe(0);
});

test('numbers, postcodes, places and streets know the same, the near and the different', () => {
  expect(numberLevel(['1804974'], ['1804794'], alike)).toBe(2);
  expect(numberLevel(['1804974'], ['7723311'], alike)).toBe(3);
  expect(postcodeLevel('tq13 8df', 'tq13 8hu', alike)).toBe(2);
  expect(postcodeLevel('10115', '10119', alike)).toBe(2);
  expect(postcodeLevel('10115', '80331', alike)).toBe(4);
  expect(placeLevel(['west devon'], ['devon'], alike)).toBe(3);
  expect(placeLevel(['london'], ['lonodn'], alike)).toBe(2);
  expect(streetLevel('7 wallaby place', '7 walaby place flat', alike)).toBe(2);
  expect(streetLevel('7 wallaby place', '12 mill lane', alike)).toBe(3);
});
