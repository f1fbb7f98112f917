import type { Finding } from '../../core/finding.ts';
import { csvTable, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { contactRecord } from './contact-record.ts';

/** Google's header grows with the fullest contact, so only its shape tells it: `E-mail 1 - Value`. */
const NUMBERED = /^(?:e-mail|phone|organization|address|website|event|relation|custom field) 1 - /;

const isHeader: IsHeader = (headers) => {
  const hasName = headers.has('given name') || headers.has('first name');
  const isNew = headers.has('file as') && headers.has('labels');
  const isOld = headers.has('group membership');
  return hasName && (isNew || isOld || [...headers].some((header) => NUMBERED.test(header)));
};

/** Whether a file that begins like this is a CSV of Google Contacts, under its old header or its new one. */
export function isGoogleContacts(head: string): boolean {
  return hasCsvHeader(head, isHeader);
}

/** The people of a CSV of Google Contacts. */
export function* googleContacts(text: string, defaultCountry?: string): Generator<Finding> {
  for (const row of csvTable(text, isHeader)) {
    const place = `line ${row.line}`;
    if (row.type === 'bad') {
      yield { type: 'bad', reason: row.reason, place };
      continue;
    }
    const record = contactRecord(row, defaultCountry);
    yield record ? { type: 'record', record, place } : { type: 'skipped', reason: 'empty contact', place };
  }
}
