import type { z } from 'zod';
import type { tiesSilent } from '../../verbs/ties-silent.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { EMPTY_BOOK } from './empty-book.ts';
import type { Printer } from './printer.ts';
import { grouped } from './words.ts';

type Output = z.output<typeof tiesSilent.output>;
type Question = Output['questions'][number];

const EMPTY = {
  ...EMPTY_BOOK,
  nobody_silent: 'No tie has been silent for so long that it is a question. `mutuals today` says who is due.',
} as const;

export const tiesSilentPrinter: Printer<Output> = {
  text({ questions, total, empty }, paper) {
    if (questions.length === 0) return empty === 'nobody_silent' ? wrapped(EMPTY[empty], paper.width) : '';
    const shown = questions.map((one, place) => questionText(one, place + 1, paper));
    const rest = total - questions.length;
    return [...shown, ...(rest > 0 ? [`${grouped(rest)} more can wait until these are answered.`] : [])].join(
      '\n\n',
    );
  },
  nothing: ({ empty }) => (empty === undefined || empty === 'nobody_silent' ? undefined : EMPTY[empty]),
  hint: ({ questions }) =>
    questions.length === 0
      ? undefined
      : 'mutuals answer NAME reaching-out · mutuals answer NAME resting · mutuals answer NAME let-go',
};

const INDENT = '    ';

function questionText({ person, asks, answers, reasons }: Question, number: number, paper: Paper): string {
  const place = [person.title, person.organisation].filter((part) => part !== undefined).join(', ');
  return [
    `${String(number).padStart(2)}  ${paper.strong(person.name)}${place ? paper.faint(`  ${place}`) : ''}`,
    wrapped(asks, paper.width, INDENT),
    ...reasons.map(({ says }) => paper.faint(wrapped(says, paper.width, INDENT))),
    paper.accent(
      wrapped(`→ Answer ${answers.slice(0, -1).join(', ')} or ${answers.at(-1) ?? ''}.`, paper.width, INDENT),
    ),
  ].join('\n');
}
