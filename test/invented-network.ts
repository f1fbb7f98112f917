import { importFiles } from '../src/verbs/import-files.ts';
import { ask } from './ask.ts';
import { fileOf, letters, mbox, vcards } from './invented-files.ts';
import type { World } from './world.ts';

export const ME = 'Mia Quill <mia@quill.example>';

/** A small network of invented people: two of them late, one who waits for an answer, one never written to. */
export async function importNetwork(world: World): Promise<readonly string[]> {
  const mails = [
    ...letters(ME, 'Ada Lovelace <ada@example.org>', {
      until: '2026-04-20T09:00:00Z',
      every: 7,
      count: 10,
      subject: 'Engines',
    }),
    ...letters(ME, 'Bo Yarrow <bo@example.org>', { until: '2026-04-28T09:00:00Z', every: 9, count: 8 }),
    { from: 'Cy Sorrel <cy@example.org>', to: ME, at: '2026-06-10T09:00:00Z', subject: 'Bread', id: 'cy.1' },
  ];
  const cards = [
    ['UID:1', 'FN:Ada Lovelace', 'EMAIL:ada@example.org', 'ORG:Analytical Engines', 'NOTE:plays chess'],
    ['UID:4', 'FN:Dot Müller', 'EMAIL:dot@example.org', 'ORG:Oven'],
  ];
  const files = [fileOf('Inbox.mbox', mbox(mails)), fileOf('a.vcf', vcards(cards))];
  await ask(importFiles, { files }, world);
  return files;
}
