import { dayOf } from '../../core/day.ts';
import type { Finding } from '../../core/finding.ts';
import { type CsvRow, csvTable, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { linkedinMoment } from './linkedin-moment.ts';

const isHeader: IsHeader = (headers) => headers.has('event name') && headers.has('event time');

/** Whether a file that begins like this is LinkedIn's `Events.csv`. */
export function isLinkedinEvents(head: string): boolean {
  return hasCsvHeader(head, isHeader);
}

/** Events I went to, and those to come to which I am asked; one that passed without my yes brought nobody. */
export function* linkedinEvents(text: string, now: Date): Generator<Finding> {
  for (const row of csvTable(text, isHeader)) {
    const place = `line ${row.line}`;
    yield row.type === 'bad' ? { type: 'bad', reason: row.reason, place } : event(row, now, place);
  }
}

function event(row: CsvRow, now: Date, place: string): Finding {
  const name = row.cell('Event Name');
  // A time may run from one moment to another.
  const at = linkedinMoment(row.cell('Event Time').split(/ (?:-|–|to) /)[0] ?? '');
  if (name === '') return { type: 'skipped', reason: 'event without a name', place };
  if (!at) return { type: 'skipped', reason: 'event without a date', place };
  const isMine = /^(?:attend|accept|going|yes|organi[sz]|host|speak)/i.test(row.cell('Status'));
  if (!isMine && at < now) return { type: 'skipped', reason: 'event that passed without your yes', place };
  return { type: 'event', event: { name, day: dayOf(at) }, place };
}
