import { COLUMN_FIELDS, type ColumnField } from '../../core/table-columns.ts';

/** What a column holds, in a user's words. */
const WORDS: Readonly<Record<ColumnField, string>> = {
  name: 'Whole name',
  given: 'First name',
  middle: 'Middle name',
  family: 'Last name',
  suffix: 'After the name (Jr.)',
  nickname: 'Other name',
  organisation: 'Organisation',
  title: 'Job title',
  email: 'Mail address',
  phone: 'Phone',
  fax: 'Fax or shared number',
  url: 'Web page or profile',
  place: 'Place',
  city: 'Town',
  region: 'Region',
  country: 'Country',
  birthday: 'Birthday',
  'birth-year': 'Year of birth',
  'birth-month': 'Month of birth',
  'birth-day': 'Day of birth',
  anniversary: 'Anniversary',
  tags: 'Groups',
  note: 'Note',
  spouse: 'Husband, wife or partner',
  manager: 'Manager',
  assistant: 'Assistant',
  id: 'Number or code of the row',
  nothing: 'Only kept as it is',
};

export const COLUMN_CHOICES = COLUMN_FIELDS.map((field) => ({ field, says: WORDS[field] }));
