import type { z } from 'zod';
import type { dataHash } from '../../verbs/data-hash.ts';
import type { exportFiles } from '../../verbs/export-files.ts';
import { table } from '../text/table.ts';
import type { Printer } from './printer.ts';
import { byteText, counted, grouped } from './words.ts';

type Output = z.output<typeof exportFiles.output>;

/** What went to standard output is the answer already. */
export const exportFilesPrinter: Printer<Output> = {
  text: ({ place, people, bytes, as }) => {
    if (place === '-') return '';
    const what = as === 'json' ? 'Everything' : counted(people, 'person', 'people');
    return `${what} written to ${place} (${byteText(bytes)}).`;
  },
  hint: ({ as, place }) =>
    as === 'json' && place !== '-' ? `Read it back anywhere: mutuals import ${place}` : undefined,
};

const DIGEST_SHOWN = 16;

export const dataHashPrinter: Printer<z.output<typeof dataHash.output>> = {
  text: ({ sha256, sections, cards, photos }, paper) => {
    const rows = [...sections, cards, photos].map((one) => [
      one.section,
      grouped(one.items),
      one.sha256.slice(0, DIGEST_SHOWN),
    ]);
    return `${sha256}\n\n${table(['Of', 'Items', 'Digest begins'], rows, paper)}`;
  },
};
