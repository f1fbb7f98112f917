import { frequentCountry } from '../formats/identity/phone-country.ts';
import { headText } from './charset.ts';
import type { FileReader } from './file-reader.ts';

/**
 * A reader that, where nobody says of which country local numbers are, takes the one most numbers at the beginning of
 * the file are from. The beginning is the same each time, so that reading again gives the same.
 */
export function withGuessedCountry(reader: FileReader): FileReader {
  if (reader.isMail) return reader;
  return {
    ...reader,
    items(file, head, reading, resuming) {
      const country = reading.defaultCountry ?? frequentCountry(headText(head));
      return reader.items(file, head, { ...reading, ...(country && { defaultCountry: country }) }, resuming);
    },
  };
}
