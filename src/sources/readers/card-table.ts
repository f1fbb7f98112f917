import { cardTable, isCardTable } from '../../formats/csv-out/card-table.ts';
import { type FileReader, wholeText } from '../file-reader.ts';

export const cardTableReader: FileReader = {
  says: 'table of people (Mutuals)',
  isHead: isCardTable,
  items: (file, head, { defaultCountry }) => wholeText(file, head, (text) => cardTable(text, defaultCountry)),
};
