import type { z } from 'zod';
import type { doubtsAnswer } from '../../verbs/doubts-answer.ts';
import type { doubtsList } from '../../verbs/doubts-list.ts';
import type { Paper } from '../text/paper.ts';
import { fitted, padded, wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { grouped } from './words.ts';

type Listed = z.output<typeof doubtsList.output>;
type Answered = z.output<typeof doubtsAnswer.output>;
type Doubt = Listed['doubts'][number];

export const doubtsListPrinter: Printer<Listed> = {
  text({ doubts, total }, paper) {
    const rest = total - doubts.length;
    const shown = doubts.map((doubt, at) => question(doubt, at + 1, paper));
    return [...shown, ...(rest > 0 ? [paper.faint(`${grouped(rest)} more: --limit shows them.`)] : [])].join(
      '\n\n',
    );
  },
  nothing: ({ doubts, people }) =>
    doubts.length > 0
      ? undefined
      : people < 2
        ? 'There are no two people here yet. `mutuals import FILE...` brings them.'
        : `Of ${grouped(people)} people no two may be one.`,
  hint: () => 'mutuals same answer ONE OTHER same · … different · … later',
};

export const doubtsAnsweredPrinter: Printer<Answered> = {
  text: ({ act }, paper) => (act ? `${paper.strong(act.line)}.` : 'That was said already.'),
};

const INDENT = '    ';
const FIELD_WIDTH = 14;
const WIDEST_COLUMN = 40;

/** Both cards side by side, a line a field, then why it is asked. */
function question(doubt: Doubt, number: number, paper: Paper): string {
  const width = Math.min(
    WIDEST_COLUMN,
    Math.max(16, Math.floor((paper.width - INDENT.length - FIELD_WIDTH) / 2) - 1),
  );
  const line = (label: string, one: string, other: string): string =>
    `${INDENT}${padded(label, FIELD_WIDTH)}${padded(fitted(one, width), width)} ${fitted(other, width)}`.trimEnd();
  const fields = doubt.fields.filter(({ field }) => field !== 'name');
  return [
    `${String(number).padStart(2)}  ${paper.strong(doubt.one.name)} and ${paper.strong(doubt.other.name)}: ${howLikely(doubt)}`,
    ...fields.map(({ field, one, other }) => line(field, one.join(', '), other.join(', '))),
    line('in touch', daysText(doubt.one.contactDays), daysText(doubt.other.contactDays)),
    ...why('For:', doubt.for, paper),
    ...why('Against:', doubt.against, paper),
    paper.faint(`${INDENT}mutuals same answer ${doubt.one.id} ${doubt.other.id} same`),
  ].join('\n');
}

function howLikely({ sure, chance }: Doubt): string {
  if (sure) return 'one person, beyond doubt';
  if (chance > 0.9) return 'most likely one person';
  return chance > 0.5 ? 'likely one person' : 'perhaps one person';
}

const daysText = (days: number): string => (days === 1 ? '1 day' : `${grouped(days)} days`);

function why(label: string, reasons: readonly string[], paper: Paper): readonly string[] {
  return reasons.length === 0 ? [] : [wrapped(`${label} ${reasons.join(' ')}`, paper.width, INDENT)];
}
