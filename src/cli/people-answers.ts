import { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import { described, type Telling } from '../core/same-person/describe.ts';
import { samePeople } from '../core/same-person/same-people.ts';
import { type CsvRow, csvTable } from '../formats/csv/csv-table.ts';
import { likeness } from '../formats/likeness/likeness.ts';

const columns = z.union([z.string(), z.array(z.string())]).transform((names) => [names].flat());

/** Which columns of a file hold what: a name or several for each of our fields, and the one that names the record. */
const mapping = z.strictObject({
  key: z.string(),
  name: columns.optional(),
  given: columns.optional(),
  family: columns.optional(),
  birthday: columns.optional(),
  emails: columns.optional(),
  phones: columns.optional(),
  profiles: columns.optional(),
  numbers: columns.optional(),
  places: columns.optional(),
  postcode: columns.optional(),
  street: columns.optional(),
  organisation: columns.optional(),
  work: columns.optional(),
  gender: columns.optional(),
});
type Mapping = z.output<typeof mapping>;

function readMapping(text: string, file: string): Mapping {
  const read = mapping.safeParse(jsonOf(text, file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal('input_invalid', `${file}: ${issue?.path.join('.')} ${issue?.message}`);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal('input_invalid', `${file} is no JSON.`, [], cause);
  }
}

/** The records of a file: their rows, their keys, and what each tells. */
export function tellings(text: string, mappingText: string, mappingFile: string) {
  const columnsOf = readMapping(mappingText, mappingFile);
  const rows = [...csvTable(text, (headers) => headers.has(columnsOf.key.toLowerCase()))].filter(
    (row): row is CsvRow => row.type === 'row',
  );
  if (rows.length === 0) {
    throw new Refusal('input_invalid', `The file has no rows with a column "${columnsOf.key}".`);
  }
  const keys = rows.map((row) => row.cell(columnsOf.key));
  return { rows, keys, told: rows.map((row) => telling(row, columnsOf)) };
}

/** The table of `lab people`: `auto` for those who are joined, `ask` for those the user would be asked about. */
export function* peopleAnswers(keys: readonly string[], told: readonly Telling[]): Generator<string> {
  const { joined, asked } = samePeople(told.map(described), likeness());
  yield 'record,person,how';
  for (const [record, key] of keys.entries()) yield `${quoted(key)},${joined.of(record)},auto`;
  for (const [question, records] of asked.entries()) {
    for (const record of records) yield `${quoted(keys[record] ?? '')},ask ${question},ask`;
  }
}

function telling(row: CsvRow, columnsOf: Mapping): Telling {
  const cells = (names: readonly string[] = []): readonly string[] =>
    names.map((name) => row.cell(name)).filter((cell) => cell !== '');
  const text = (names: readonly string[] | undefined): string => cells(names).join(' ');
  const { name, given, family, birthday, postcode, street, organisation, work, gender } = columnsOf;
  const { emails, phones, profiles, numbers, places } = columnsOf;
  return {
    name: text(name),
    given: text(given),
    family: text(family),
    birthday: text(birthday),
    postcode: text(postcode),
    street: text(street),
    organisation: text(organisation),
    work: text(work),
    gender: text(gender),
    emails: cells(emails),
    phones: cells(phones),
    profiles: cells(profiles),
    numbers: cells(numbers),
    places: cells(places),
  };
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
