import type { Manners } from '../../core/matters/manners.ts';

type Field = keyof Manners;
type Asked = { readonly field: Field; readonly label: string; readonly asks: string; readonly hint: string };

/** The fields of how somebody likes to be met, each with how a brief calls it and how a form asks for it. */
export const MANNERS_ASKED: readonly Asked[] = [
  { field: 'address', label: 'call them', asks: 'How to call them', hint: 'Professor Ruiz' },
  { field: 'pronunciation', label: 'say it', asks: 'How their name is said', hint: 'roo-EETH' },
  {
    field: 'channel',
    label: 'reach them by',
    asks: 'How they like to be reached',
    hint: 'a call before noon',
  },
  { field: 'hours', label: 'good hours', asks: 'Good hours', hint: 'after four' },
  { field: 'zone', label: 'time zone', asks: 'Time zone', hint: 'Europe/Lisbon' },
  { field: 'avoid', label: 'leave out', asks: 'What to leave out', hint: 'the old firm' },
  { field: 'moves', label: 'moves them', asks: 'What moves them', hint: 'young people with good questions' },
];

type Line = { readonly label: string; readonly text: string };
export type MannersSaid = Readonly<Record<Field, string>>;

/** What is kept, as a form shows it. A time zone loses what time it is there, which the brief adds behind a comma. */
export function mannersSaid(lines: readonly Line[]): MannersSaid {
  const textOf = (label: string): string => lines.find((line) => line.label === label)?.text ?? '';
  const said = Object.fromEntries(MANNERS_ASKED.map(({ field, label }) => [field, textOf(label)]));
  return { ...NOTHING, ...said, zone: textOf('time zone').split(',')[0] ?? '' };
}

const NOTHING: MannersSaid = {
  address: '',
  pronunciation: '',
  channel: '',
  hours: '',
  zone: '',
  avoid: '',
  moves: '',
};
