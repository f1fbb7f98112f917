import type { FoundInteraction } from '../../core/interaction.ts';
import type { CsvRow } from '../csv/csv-table.ts';
import { linkedinMoment } from './linkedin-moment.ts';
import { messagePersonKey } from './message-person.ts';
import { recipients, sender } from './message-row.ts';

/** The message of a row; undefined when its date cannot be read. What was said in it is left where it is. */
export function messageInteraction(row: CsvRow): FoundInteraction | undefined {
  const at = linkedinMoment(row.cell('DATE'));
  if (!at) return undefined;
  const from = messagePersonKey(sender(row));
  const everybody = recipients(row);
  const known = everybody.filter(({ profile, name }) => profile || name).map(messagePersonKey);
  const to = [...new Set(known)].filter((key) => key !== from);
  const thread = row.cell('CONVERSATION ID');
  return {
    source: 'linkedin',
    key: `${thread || to.toSorted().join(' ')} ${at.toISOString()} ${from}`,
    at,
    channel: 'message',
    about: row.cell('SUBJECT') || row.cell('CONVERSATION TITLE'),
    ...(thread && { thread }),
    recipients: everybody.length,
    participants: [
      { source: 'linkedin', key: from, role: 'from' },
      ...to.map((key) => ({ source: 'linkedin', key, role: 'to' }) as const),
    ],
  };
}
