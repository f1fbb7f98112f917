import type { FileReader } from '../file-reader.ts';
import { withGuessedCountry } from '../guessed-country.ts';
import { appReaders } from './apps.ts';
import { bookJsonReader } from './book-json.ts';
import { cardTableReader } from './card-table.ts';
import { chatReaders } from './chats.ts';
import { calendarFileReader } from './icalendar.ts';
import { linkedinReaders } from './linkedin.ts';
import { mboxReader, messageReader } from './mail.ts';
import { anyTableReader, tableReaders } from './tables.ts';
import { jcardFileReader, vcardFileReader } from './vcard.ts';

/** The kinds of files we read. The first that knows a file's beginning reads it: the sure ones stand first. */
export const FILE_READERS: readonly FileReader[] = [
  vcardFileReader,
  jcardFileReader,
  calendarFileReader,
  bookJsonReader,
  cardTableReader,
  ...linkedinReaders,
  ...tableReaders,
  ...chatReaders,
  ...appReaders,
  mboxReader,
  messageReader,
  anyTableReader,
].map(withGuessedCountry);
