import { expect, test } from 'vitest';
import { familyOf } from './family-of.ts';

test.each([
  ['BEGIN:VCARD\r\nFN:Ada Lovelace\r\nN:Lovelace;Ada;;;\r\n', 'Lovelace'],
  ['BEGIN:VCARD\nitem1.N;LANGUAGE=en: van der Berg ;Jan;;;\n', 'van der Berg'],
  ['BEGIN:VCARD\nN:;Ada;;;\n', undefined],
  ['BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Ada;;;\n', undefined],
  ['BEGIN:VCARD\nFN:Ada\nNOTE:N;x\n', undefined],
  ['', undefined],
])('%j: %s', (original, family) => expect(familyOf(original)).toBe(family));
