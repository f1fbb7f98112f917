import type { z } from 'zod';
import { percentText } from '../../core/network/percent-text.ts';
import type { goalsAdd } from '../../verbs/goals-add.ts';
import type { goalsClose } from '../../verbs/goals-close.ts';
import type { goalsList } from '../../verbs/goals-list.ts';
import type { goalsReopen } from '../../verbs/goals-reopen.ts';
import type { GoalLineView, NeedLineView } from '../../verbs/goals-view.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { dayWords } from './words.ts';

type List = z.output<typeof goalsList.output>;
type Written = z.output<typeof goalsAdd.output>;
type Closed = z.output<typeof goalsClose.output>;

export const goalsListPrinter: Printer<List> = {
  text: ({ goals }, paper) => goals.map((goal) => listedText(goal, paper)).join('\n\n'),
  nothing: ({ goals }) =>
    goals.length === 0
      ? 'You have no open goal yet. What are you trying to do? `mutuals goal "start a bakery"` sets one.'
      : undefined,
  hint: ({ goals }) =>
    goals.length === 0 ? undefined : 'mutuals goals show GOAL says whom it lacks, and what to do next',
};

function listedText(goal: List['goals'][number], paper: Paper): string {
  const lacks =
    goal.gaps.length === 0 ? '' : `\n${wrapped(`It lacks: ${goal.gaps.join(', ')}.`, paper.width, INDENT)}`;
  const rest =
    goal.state === 'closed'
      ? wrapped(closedText(goal), paper.width, INDENT)
      : `${wrapped(goal.says, paper.width, INDENT)}${lacks}`;
  return `${goalHead(goal, paper)}\n${rest}`;
}

const INDENT = '  ';

export function goalHead({ aim, id, by, place }: GoalLineView, paper: Paper): string {
  const more = [place ?? '', by === undefined ? '' : `by ${dayWords(by)}`].filter((part) => part !== '');
  const details = wrapped([...more, id].join(', '), paper.width, INDENT);
  return `${paper.strong(wrapped(aim, paper.width))}\n${paper.faint(details)}`;
}

export function closedText({ outcome, thanks }: GoalLineView): string {
  const names = thanks.map(({ name }) => name);
  const made = names.length === 0 ? '' : ` Made possible by ${names.join(', ')}.`;
  return `Closed: ${(outcome ?? '').replace(/[.!]?$/, '.')}${made}`;
}

export const goalsWrittenPrinter: Printer<Written> = {
  text({ act, goal, needs }, paper) {
    const done = act ? `${paper.strong(act.line)}.` : 'Nothing changed.';
    return [done, goalHead(goal, paper), needs.map((need) => needLine(need, paper)).join('\n')]
      .filter((part) => part !== '')
      .join('\n');
  },
  hint: ({ needs }) =>
    needs.length === 0
      ? 'Say which people it takes: mutuals goals need GOAL "Somebody who sells" --function sales'
      : 'mutuals goals show GOAL says whom you have and whom it lacks',
};

const IMPORTANCE_WORDS = ['', 'of some use', 'needed', 'needed most'] as const;

function needLine({ name, why, importance, kinds }: NeedLineView, paper: Paper): string {
  const who = kinds.length === 0 ? 'nobody has said who that is yet' : `somebody ${kinds.join('; or ')}`;
  const reason = why === undefined ? '' : `, ${why}`;
  const text = `${name}${reason} (${IMPORTANCE_WORDS[importance] ?? ''}): ${who}`;
  return wrapped(text, paper.width, INDENT);
}

export const goalsClosedPrinter: Printer<Closed> = {
  text({ act, goal }, paper) {
    const done = act ? `${paper.strong(act.line)}.` : 'Nothing changed.';
    return `${done}\n${wrapped(closedText(goal), paper.width, INDENT)}`;
  },
  hint: ({ act }) => (act ? 'mutuals undo opens it again' : undefined),
};

export const goalsReopenedPrinter: Printer<z.output<typeof goalsReopen.output>> = {
  text({ act, goal }, paper) {
    const done = act ? `${paper.strong(act.line)}.` : 'It is open already.';
    return `${done}\n${goalHead(goal, paper)}`;
  },
  hint: () => 'mutuals goals show GOAL says whom it lacks, and what to do next',
};

/** "Marketing  hardly covered, 12 %" */
export function coveredText(word: string, share: number): string {
  return `${word}, ${percentText(share)}`;
}
