import { birthday } from '../identity/birthday.ts';
import type { ContentLine } from './content-line.ts';
import type { VcardVersion } from './vcard.ts';

/** Apple's way to leave a year out where a version has none; other programs take it for a day in 1604, a leap year. */
const OMITTED = { name: 'X-APPLE-OMIT-YEAR', values: ['1604'] };

/** A day of a card (`1815-12-10`, `--12-10`, `1815`) under its property, in the form of a version. */
export function writtenDay(name: string, day: string, to: VcardVersion): ContentLine {
  const known = birthday(day) ?? day;
  if (to === '4.0') return { name, params: [], value: known.replace(/(\d)-(?=\d)/g, '$1') };
  return known.startsWith('--')
    ? { name, params: [OMITTED], value: `1604-${known.slice(2)}` }
    : { name, params: [], value: known };
}
