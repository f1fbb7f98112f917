import type { z } from 'zod';
import type { portraitShow } from '../../verbs/portrait-show.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { EMPTY_BOOK } from './empty-book.ts';
import type { Printer } from './printer.ts';
import { dayWords, shortList } from './words.ts';

type Output = z.output<typeof portraitShow.output>;
type Reason = Output['axes'][number]['reasons'][number];

const EMPTY = {
  ...EMPTY_BOOK,
  nobody_in_touch:
    'You have not been in touch with anybody here, as far as your data tell. `mutuals import FILE` brings in mail and calendars.',
} as const;

const AXIS_HEADS = {
  field: 'Fields',
  function: 'Kinds of work',
  level: 'Levels',
  place: 'Places',
  circle: 'Circles',
} as const;

export const portraitShowPrinter: Printer<Output> = {
  text: (output, paper) => (output.empty ? '' : parts(output, paper).join('\n\n')),
  nothing: ({ empty }) => empty && EMPTY[empty],
  hint: ({ axes }) =>
    axes.some(({ axis, level }) => axis !== 'circle' && (level === 'none' || level === 'low'))
      ? 'mutuals kinds say PERSON --field FIELD tells more of your people; mutuals kinds lists the words'
      : undefined,
};

function parts({ day, people, axes, news, newcomers }: Output, paper: Paper): readonly string[] {
  return [
    paper.faint(`Your network, ${dayWords(day)}`),
    section('People', people?.reasons ?? [], paper),
    ...axes.map(({ axis, reasons }) => section(AXIS_HEADS[axis], reasons, paper)),
    section('Does news reach you twice?', news?.reasons ?? [], paper),
    [section('Who is new', newcomers?.reasons ?? [], paper), ...outsideText(newcomers, paper)].join('\n'),
  ];
}

function section(title: string, reasons: readonly Reason[], paper: Paper): string {
  return [paper.strong(title), ...reasons.map(({ says }) => wrapped(says, paper.width, '  '))].join('\n');
}

function outsideText(newcomers: Output['newcomers'], paper: Paper): readonly string[] {
  const names = newcomers?.outside.map(({ name }) => name) ?? [];
  if (names.length === 0) return [];
  return [wrapped(`From outside: ${shortList(names, names.length)}.`, paper.width, '  ')];
}
