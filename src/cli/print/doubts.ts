import type { z } from 'zod';
import type { doubtsAnswer } from '../../verbs/doubts-answer.ts';
import type { doubtsJoin } from '../../verbs/doubts-join.ts';
import type { doubtsList } from '../../verbs/doubts-list.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { sideBySide } from './joined-fields.ts';
import type { Printer } from './printer.ts';
import { counted, grouped } from './words.ts';

type Listed = z.output<typeof doubtsList.output>;
type Answered = z.output<typeof doubtsAnswer.output>;
type Joined = z.output<typeof doubtsJoin.output>;
export type Doubt = Listed['doubts'][number];

export const doubtsListPrinter: Printer<Listed> = {
  text({ doubts, total }, paper) {
    const rest = total - doubts.length;
    const shown = doubts.map((doubt, at) =>
      [
        question(doubt, String(at + 1).padStart(2), paper),
        paper.faint(`${INDENT}mutuals same answer ${doubt.one.id} ${doubt.other.id} same`),
      ].join('\n'),
    );
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

export const doubtsJoinedPrinter: Printer<Joined> = {
  text: ({ act, left }, paper) =>
    [
      act ? `${paper.strong(act.line)}.` : 'Nobody was joined.',
      ...(left > 0
        ? [`${counted(left, 'pair')} stayed apart: there is more to say. \`mutuals same\` asks.`]
        : []),
    ].join('\n'),
};

const INDENT = '    ';

/** Both cards side by side, a line a field, then why it is asked. */
export function question(doubt: Doubt, place: string, paper: Paper): string {
  const { one, other, fields } = doubt;
  const inTouch = ['in touch', daysText(one.contactDays), daysText(other.contactDays)] as const;
  return [
    `${place}  ${paper.strong(one.name)} and ${paper.strong(other.name)}: ${howLikely(doubt)}`,
    ...sideBySide(fields, [inTouch], paper),
    ...why('For:', doubt.for, paper),
    ...why('Against:', doubt.against, paper),
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
