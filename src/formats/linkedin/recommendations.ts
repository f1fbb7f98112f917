import { type Day, dayOf, dayText } from '../../core/day.ts';
import type { Finding } from '../../core/finding.ts';
import type { Endorsement } from '../../core/matters/endorsement.ts';
import { digest } from '../../core/text/digest.ts';
import { fold } from '../../core/text/fold.ts';
import { type CsvRow, csvTable, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { linkedinMoment } from './linkedin-moment.ts';

const isHeader: IsHeader = (headers) =>
  headers.has('first name') &&
  headers.has('last name') &&
  headers.has('text') &&
  headers.has('creation date');

/** Whether a file that begins like this is one of LinkedIn's two tables of recommendations. */
export function isLinkedinRecommendations(head: string): boolean {
  return hasCsvHeader(head, isHeader);
}

/** `Recommendations_Given.csv` and `Recommendations_Received.csv` are told apart by nothing but their names. */
export function recommendationsIn(fileName: string): Endorsement['direction'] {
  return /given[^/\\]*$/i.test(fileName) ? 'given' : 'received';
}

export function* linkedinRecommendations(
  text: string,
  direction: Endorsement['direction'],
): Generator<Finding> {
  for (const row of csvTable(text, isHeader)) {
    const place = `line ${row.line}`;
    yield row.type === 'bad'
      ? { type: 'bad', reason: row.reason, place }
      : recommendation(row, direction, place);
  }
}

function recommendation(row: CsvRow, direction: Endorsement['direction'], place: string): Finding {
  const name = `${row.cell('First Name')} ${row.cell('Last Name')}`.trim();
  const words = row.cell('Text');
  const at = linkedinMoment(row.cell('Creation Date'));
  if (name === '') return { type: 'skipped', reason: 'recommendation of a member who hides the name', place };
  if (words === '') return { type: 'skipped', reason: 'recommendation without words', place };
  if (!at) return { type: 'skipped', reason: 'recommendation without a date', place };
  const day = dayOf(at);
  const organisation = row.cell('Company');
  const key = keyOf({ name, words, direction, day });
  const found = { direction, words, name, day, key, ...(organisation !== '' && { organisation }) };
  return { type: 'endorsement', endorsement: found, place };
}

type Told = Pick<Endorsement, 'direction' | 'words'> & { readonly name: string; readonly day: Day };

function keyOf({ direction, name, day, words }: Told): string {
  return `linkedin|${direction}|${fold(name)}|${dayText(day)}|${digest(words)}`;
}
