import { Refusal } from '../core/refusal.ts';

export const EXPORT_FORMATS = ['vcard', 'vcard3', 'csv', 'ics', 'json', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The ending by which a file of a format is known; notes are a folder, and a zip where they must be one file. */
const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  vcard: '.vcf',
  vcard3: '.vcf',
  csv: '.csv',
  ics: '.ics',
  json: '.json',
  markdown: '',
};

const BY_ENDING: Readonly<Record<string, ExportFormat>> = {
  '.vcf': 'vcard',
  '.vcard': 'vcard',
  '.csv': 'csv',
  '.ics': 'ics',
  '.json': 'json',
  '.zip': 'markdown',
};

/** What is said, else what the ending tells. */
export function exportFormat(said: ExportFormat | undefined, to: string | undefined): ExportFormat {
  const told = said ?? BY_ENDING[/\.[a-z]+$/i.exec(to ?? '')?.[0].toLowerCase() ?? ''];
  if (told !== undefined) return told;
  throw new Refusal(
    'input_invalid',
    `Say what it is to be: --as ${EXPORT_FORMATS.join(', ')}; or name a file that ends with .vcf, .csv, .ics, .json or .zip.`,
  );
}

/** What a file is called when nobody says: `mutuals-2026-11-23.csv`. */
export function exportName(format: ExportFormat, day: string): string {
  return `mutuals-${day}${ENDINGS[format]}`;
}
