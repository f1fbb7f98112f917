import { calendarReader, isCalendar } from '../../formats/icalendar/calendar-reader.ts';
import { surveyor } from '../../formats/icalendar/calendar-survey.ts';
import { charsetOf, textOf } from '../charset.ts';
import type { FileReader, Items, Reading } from '../file-reader.ts';
import type { SourceFile } from '../source-file.ts';

export const calendarFileReader: FileReader = {
  says: 'calendar (iCalendar)',
  isHead: isCalendar,
  items: calendarItems,
};

/** Times without a zone are those of this computer, as they are in the program that wrote them. */
const HERE = { offsetAt: (utc: number): number => -new Date(utc).getTimezoneOffset() * 60_000 };

/** Goes through the file twice: a zone, or an instance that was moved, may stand after the events that need it. */
async function* calendarItems(file: SourceFile, head: Uint8Array, { decode, now }: Reading): Items {
  const charset = await charsetOf(file, head);
  const first = surveyor(decode, HERE);
  for await (const text of textOf(file, charset)) {
    first.push(text);
    yield [];
  }
  const reader = calendarReader({ decode, survey: first.end(), now });
  for await (const text of textOf(file, charset)) yield reader.push(text);
  yield reader.end();
}
