import type { z } from 'zod';
import type { goalsShow } from '../../verbs/goals-show.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { closedText, coveredText, goalHead } from './goals.ts';
import type { Printer } from './printer.ts';

type Output = z.output<typeof goalsShow.output>;
type Need = Output['needs'][number];

const EMPTY = {
  no_people:
    'There is nobody here yet. `mutuals import FILE` brings people in from mail, address books and LinkedIn.',
  me_unknown:
    'Nobody has said who you are yet, so there is no telling whom you know. `mutuals me ADDRESS` says it.',
} as const;

export const goalsShowPrinter: Printer<Output> = {
  text: (output, paper) =>
    [
      headText(output, paper),
      stepsText(output, paper),
      ...output.needs.map((need) => needText(need, paper)),
      output.needs.length === 0 ? '' : paper.faint(wrapped(output.knownKinds, paper.width)),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  hint: ({ goal }) =>
    goal.state === 'closed'
      ? undefined
      : 'mutuals goals need GOAL NEED changes whom it takes · mutuals hedge GOAL · mutuals goals close GOAL OUTCOME',
};

function headText({ goal, coverage, idleYear, mix, empty }: Output, paper: Paper): string {
  if (goal.state === 'closed') return `${goalHead(goal, paper)}\n${wrapped(closedText(goal), paper.width)}`;
  const says =
    empty === undefined ? [coverage.says, idleYear.says, ...(mix ? [mix.says] : [])] : [EMPTY[empty]];
  return [goalHead(goal, paper), ...says.map((text) => wrapped(text, paper.width))].join('\n');
}

function stepsText({ steps }: Output, paper: Paper): string {
  if (steps.length === 0) return '';
  const lines = steps.map(({ says }, place) =>
    paper.accent(wrapped(`${place + 1}. ${says}`, paper.width, '  ')),
  );
  return [paper.strong('Next'), ...lines].join('\n');
}

const INDENT = '    ';

function needText(need: Need, paper: Paper): string {
  const covered = paper.faint(coveredText(need.word, need.covered));
  const why = need.why === undefined ? [] : [wrapped(need.why, paper.width, '  ')];
  const head = [`${paper.strong(need.name)}  ${covered}`, ...why].join('\n');
  const lines = [
    ...(need.kinds.length === 0 ? [need.says] : []),
    ...need.helpers.map(({ says, reasons }) => `${says} ${reasons[0]?.says ?? ''}`),
    ...(need.holder === undefined ? [] : [need.holder]),
    ...wayLines(need),
    ...need.dormant.map(({ says }) => `From the past: ${says}`),
    ...need.halfKnown.map(({ says, reasons }) => `Half known: ${says} ${reasons[0]?.says ?? ''}`),
    ...(need.where.length === 0 ? [] : [`Where: ${need.where.join('; ')}.`]),
  ];
  return [head, ...lines.map((line) => wrapped(line, paper.width, INDENT).replace(/^ {4}/, '  - '))].join(
    '\n',
  );
}

function wayLines({ way }: Need): readonly string[] {
  if (!way) return [];
  const names = way.people.map(({ name }) => name);
  const evidence = way.steps.at(-1)?.reasons[0]?.says ?? '';
  return [`A way: ${['you', ...names].join(' → ')} (${way.chanceWord}). ${evidence}`.trim()];
}
