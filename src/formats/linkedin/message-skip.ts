import type { CsvRow } from '../csv/csv-table.ts';
import { hasProfiles, isHidden, recipients, sender } from './message-row.ts';

/** Why a row of `messages.csv` is no message between people; undefined when it is one. */
export function reasonToSkip(row: CsvRow): string | undefined {
  if (/^(?:true|yes|1)$/i.test(row.cell('IS MESSAGE DRAFT'))) return 'draft';
  if (/^(?:spam|trash)$/i.test(row.cell('FOLDER'))) return 'spam';
  if (/\bsponsored\b/i.test(`${row.cell('CONVERSATION TITLE')} ${row.cell('FOLDER')}`))
    return 'sponsored message';
  const from = sender(row);
  if (from.profile === undefined && isHidden(row.cell('FROM'))) return 'sender who hides or has left';
  if (from.profile === undefined && hasProfiles(row)) return 'sender without a profile';
  const isReached = recipients(row).some(({ profile, name }) => (hasProfiles(row) ? profile : name));
  return isReached ? undefined : 'recipient who hides or has left';
}
