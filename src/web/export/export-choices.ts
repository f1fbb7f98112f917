import type { InputOf, Started } from '../api/verb-types.ts';

export type ExportFormat = NonNullable<InputOf<Started['export.files']>['as']>;

export type ExportChoice = {
  readonly as: ExportFormat;
  readonly name: string;
  readonly says: string;
  /** False where it is always everybody. */
  readonly takesSearch: boolean;
};

/** What can be written out, the most complete first. */
export const EXPORT_CHOICES: readonly ExportChoice[] = [
  {
    as: 'json',
    name: 'Everything',
    says: 'People, contacts, promises, notes, goals and all you said, in one JSON file. Import reads it back, and nothing is lost.',
    takesSearch: false,
  },
  {
    as: 'vcard',
    name: 'Address book',
    says: 'A card for each person in one vCard file, with photos, for any telephone or mail program.',
    takesSearch: true,
  },
  {
    as: 'csv',
    name: 'Table',
    says: 'A row for each person in one CSV file, for any spreadsheet.',
    takesSearch: true,
  },
  {
    as: 'ics',
    name: 'Calendar',
    says: 'Birthdays, what you want to come back to, and the plan of the weeks ahead, for any calendar.',
    takesSearch: true,
  },
  {
    as: 'markdown',
    name: 'Notes',
    says: 'A plain text note for each person, with what you said, promises and last contacts, in one zip. It needs no program to be read.',
    takesSearch: true,
  },
];
