import { googleContacts, isGoogleContacts } from '../../formats/google/contacts.ts';
import { type FileReader, wholeText } from '../file-reader.ts';

/** Tables of contacts whose columns are known. */
export const tableReaders: readonly FileReader[] = [
  {
    says: 'Google contacts',
    isHead: isGoogleContacts,
    items: (file, head, { defaultCountry }) =>
      wholeText(file, head, (text) => googleContacts(text, defaultCountry)),
  },
];
