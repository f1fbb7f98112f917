import type { ColumnField } from '../../src/core/table-columns.ts';
import { columnFields } from '../../src/formats/table/column-fields.ts';
import { headerSense } from '../../src/formats/table/header-sense.ts';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';

/** A table of headers in many languages, each with the field that another program takes it for. */
const FORM = /^lang\w*\theader\t\w*field\r?\n/;

export function isHeaderCases(text: string): boolean {
  return FORM.test(text);
}

type Case = { readonly language: string; readonly header: string; readonly field: string };

export function headerCases(file: string, text: string): FileOutcome {
  const cases = text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line): Case => {
      const [language = '', header = '', field = ''] = line.split('\t');
      return { language, header, field };
    });
  const disagreements = cases.flatMap((one, at) => disagreement(file, one, fieldsOf(cases, at)));
  return {
    outcome: 'read',
    compared: cases.length,
    agreed: cases.length - disagreements.length,
    disagreements,
  };
}

/** What a header is beside all others of its language, and alone: a language has the headers of several programs. */
function fieldsOf(cases: readonly Case[], at: number): readonly ColumnField[] {
  const language = cases[at]?.language;
  const before = cases.slice(0, at).filter((one) => one.language === language).length;
  const headers = cases.filter((one) => one.language === language).map(({ header }) => header);
  const beside = columnFields(headers.map(headerSense))[before] ?? 'nothing';
  const alone = columnFields([headerSense(cases[at]?.header ?? '')])[0] ?? 'nothing';
  return [beside, alone];
}

function disagreement(
  file: string,
  { language, header, field }: Case,
  fields: readonly ColumnField[],
): readonly Disagreement[] {
  const theirs = ourField(field);
  const [ours = 'nothing'] = fields;
  if (fields.includes(theirs)) return [];
  const reason = reasonFor(ours, theirs, header);
  return [{ file, what: `${language} ${header}`, ours, theirs: field, ...(reason && { reason }) }];
}

const FIELDS: Readonly<Record<string, ColumnField>> = {
  firstname: 'given',
  surname: 'family',
  middlename: 'middle',
  name: 'name',
  nickname: 'nickname',
  maidenname: 'nickname',
  suffix: 'suffix',
  organization: 'organisation',
  jobtitle: 'title',
  email: 'email',
  phone: 'phone',
  website: 'url',
  locality: 'city',
  region: 'region',
  country: 'country',
  birthday: 'birthday',
  'birthday-d': 'birth-day',
  'birthday-m': 'birth-month',
  'birthday-y': 'birth-year',
  anniversary: 'anniversary',
  groups: 'tags',
  notes: 'note',
  assistant: 'assistant',
  manager: 'manager',
  spouse: 'spouse',
};

/** `phone:workfax` is a fax, `phone:assistant` somebody else's, `zipcode:home` nothing we use. */
function ourField(field: string): ColumnField {
  const [base = '', of = ''] = field.split(':');
  if (base === 'phone' && of === 'assistant') return 'nothing';
  return base === 'phone' && /fax|pager/.test(of) ? 'fax' : (FIELDS[base] ?? 'nothing');
}

function reasonFor(ours: ColumnField, theirs: ColumnField, header: string): string | undefined {
  const isSwapped =
    (ours === 'region' && theirs === 'country') || (ours === 'country' && theirs === 'region');
  if (isSwapped) return 'a region is no country, and the other way round';
  if (ours === 'fax' && theirs === 'phone') return 'the header says that it is a fax';
  if (/^_|_/.test(header)) return 'theirs is no header but the name of a text';
  return undefined;
}
