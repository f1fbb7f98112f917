import { AppExport, type AppFormat } from '../../formats/apps/app-export.ts';
import { appOfTable } from '../../formats/apps/app-tables.ts';
import { contrackFormat } from '../../formats/apps/contrack.ts';
import { dexFormat } from '../../formats/apps/dex.ts';
import { nametagFormat } from '../../formats/apps/nametag.ts';
import { monicaJson } from '../../formats/monica/monica-json.ts';
import { isMonicaSql, MonicaSql } from '../../formats/monica/monica-sql.ts';
import { tablePlace } from '../../formats/table/table-place.ts';
import { charsetOf, textOf } from '../charset.ts';
import { type FileReader, type Items, wholeText } from '../file-reader.ts';
import type { SourceFile } from '../source-file.ts';
import { readTable } from './tables.ts';

const contrackTable: FileReader = {
  says: 'Contrack contacts (CSV)',
  isHead: (head) => appOfTable(tablePlace(head)?.headers ?? []) === 'contrack',
  items: (file, head, reading) =>
    wholeText(file, head, readTable({ source: 'app', app: 'contrack' }, reading)),
};

/** Other apps for relationships. */
export const appReaders: readonly FileReader[] = [
  contrackTable,
  ...[monicaJson, nametagFormat, contrackFormat, dexFormat].map(jsonReader),
  {
    says: 'Monica export (SQL)',
    isHead: isMonicaSql,
    items: (file, head, { defaultCountry }) => monicaSqlItems(file, head, defaultCountry),
  },
];

function jsonReader(format: AppFormat): FileReader {
  async function* items(file: SourceFile, country: string | undefined): Items {
    const found = new AppExport(format, country);
    for await (const chunk of file.open()) yield found.push(chunk);
    yield found.end();
  }
  return {
    says: format.says,
    isHead: format.isHead,
    items: (file, _head, { defaultCountry }) => items(file, defaultCountry),
  };
}

async function* monicaSqlItems(file: SourceFile, head: Uint8Array, country: string | undefined): Items {
  const dump = new MonicaSql(country);
  for await (const text of textOf(file, await charsetOf(file, head))) dump.push(text);
  yield dump.end();
}
