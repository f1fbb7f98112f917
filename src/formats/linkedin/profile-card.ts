import type { Card } from '../../core/card.ts';
import { dayOf, dayText } from '../../core/day.ts';
import { fold } from '../../core/text/fold.ts';
import type { CsvRow } from '../csv/csv-table.ts';
import { birthday } from '../identity/birthday.ts';
import { compactCard } from '../identity/compact-card.ts';
import { linkedinMoment } from './linkedin-moment.ts';
import { monthNumber } from './month-names.ts';

/** My own card as `Profile.csv` gives it. */
export function profileCard([row]: readonly CsvRow[]): Card {
  if (!row) return { name: '' };
  const [first, last, maiden] = [row.cell('First Name'), row.cell('Last Name'), row.cell('Maiden Name')];
  return compactCard({
    name: `${first} ${last}`.trim(),
    otherNames: maiden === '' ? [] : [`${first} ${maiden}`.trim()],
    urls: [...listed(row.cell('Websites')), ...listed(row.cell('Twitter Handles')).map(twitterUrl)],
    places: [row.cell('Geo Location')],
    birthday: birthDate(row.cell('Birth Date')),
    note: row.cell('Headline'),
  });
}

const twitterUrl = (handle: string): string => `https://x.com/${handle.replace(/^@/, '')}`;

/** `[COMPANY:https://oven.example,OTHER:https://ada.example]` or without brackets and kinds. */
function listed(cell: string): readonly string[] {
  return cell
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((value) => value.trim().replace(/^[A-Z_]+:(?=\S)/, ''))
    .filter((value) => value !== '');
}

/** `1815-12-10`, `Dec 10, 1815` or, where the year is hidden, `Dec 10`. */
function birthDate(text: string): string | undefined {
  const [, word = '', day = ''] = /^([a-z]+)\.? (\d{1,2})$/.exec(fold(text)) ?? [];
  const month = monthNumber(word);
  if (month !== undefined) return birthday(`--${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  const at = linkedinMoment(text);
  return birthday(text) ?? (at && dayText(dayOf(at)));
}
