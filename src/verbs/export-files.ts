import { z } from 'zod';
import { dayText } from '../core/day.ts';
import type { Delivered, OutgoingFile, OutletWish } from '../core/outlet.ts';
import { Refusal } from '../core/refusal.ts';
import { writeBook } from './export-book.ts';
import { writeCalendar } from './export-calendar.ts';
import { writeTable, writeVcards } from './export-cards.ts';
import { EXPORT_FORMATS, type ExportFormat, exportFormat, exportName } from './export-formats.ts';
import { writeNotes } from './export-notes.ts';
import {
  type ChosenPerson,
  choosesPeople,
  chosenPeople,
  type ExportWish,
  type WrittenOut,
} from './export-people.ts';
import { today } from './shown.ts';
import { type Deps, verb } from './verb.ts';

const output = z.object({
  as: z.enum(EXPORT_FORMATS),
  name: z.string().describe('what the file or folder is called'),
  place: z.string().describe('where it lies'),
  download: z.string().optional().describe('the address from which a browser fetches it within an hour'),
  bytes: z.int(),
  people: z.int().describe('how many people are in it'),
  items: z.int().describe('how many cards, rows, days, notes or items'),
});

export const exportFiles = verb({
  name: 'export.files',
  says: 'Writes people out as address book, table, calendar, notes, or everything as one file that can be read back; a file that is there already is left alone.',
  writes: false,
  long: true,
  command: {
    words: 'export',
    positional: ['to'],
    examples: [
      'mutuals export people.vcf',
      'mutuals export book.json',
      'mutuals export notes --as markdown',
      'mutuals export - --as csv --tag club',
    ],
  },
  input: z.object({
    to: z
      .string()
      .min(1)
      .max(4_000)
      .optional()
      .describe('the file, or the folder of notes; - is standard output; in the web app only its name'),
    as: z.enum(EXPORT_FORMATS).optional().describe('what it is to be; else the ending of the file tells'),
    search: z.string().min(1).max(200).optional().describe('only people whom this search finds'),
    tag: z.string().min(1).max(200).optional().describe('only people with this tag'),
    people: z
      .array(z.string().min(1).max(300))
      .min(1)
      .max(10_000)
      .optional()
      .describe('only these: names, addresses or ids'),
    force: z.boolean().default(false).describe('write over what is there'),
  }),
  output,
  async run({ to, as, force, ...wish }, deps) {
    const format = exportFormat(as, to);
    const target = { to: to ?? exportName(format, dayText(today(deps))), replaces: force };
    const { delivered, people, items } = await written(format, target, { wish, deps });
    return { as: format, ...delivered, people, items };
  },
});

type Written = WrittenOut & { readonly delivered: Delivered };
type Asked = { readonly wish: ExportWish; readonly deps: Deps };

async function written(format: ExportFormat, target: OutletWish, { wish, deps }: Asked): Promise<Written> {
  const { outlet } = deps;
  if (format === 'json') {
    if (choosesPeople(wish))
      throw new Refusal(
        'input_invalid',
        'A whole book holds everybody. For some people take --as vcard, csv or markdown.',
      );
    return counted((count) => outlet.file(target, async (file) => count(await writeBook(file, deps))));
  }
  const people = await chosenPeople(wish, deps);
  if (format === 'markdown')
    return counted((count) =>
      outlet.folder(target, async (folder) => {
        const notes = await writeNotes(folder, people, deps);
        count({ people: notes, items: notes });
      }),
    );
  return counted((count) =>
    outlet.file(target, async (file) => count(await peopleWritten(format, file, { people, deps }))),
  );
}

type Writing = { readonly people: readonly ChosenPerson[]; readonly deps: Deps };

function peopleWritten(
  format: Exclude<ExportFormat, 'json' | 'markdown'>,
  file: OutgoingFile,
  { people, deps }: Writing,
): Promise<WrittenOut> {
  if (format === 'csv') return writeTable(file, people, deps);
  if (format === 'ics') return writeCalendar(file, people, deps);
  return writeVcards(file, people, { version: format === 'vcard3' ? '3.0' : '4.0', deps });
}

/** Hands the work a place to tell how much it wrote. */
async function counted(
  deliver: (count: (counts: WrittenOut) => void) => Promise<Delivered>,
): Promise<Written> {
  let counts: WrittenOut = { people: 0, items: 0 };
  const delivered = await deliver((told) => {
    counts = told;
  });
  return { ...counts, delivered };
}
