import type { z } from 'zod';
import type { planShow } from '../../verbs/plan-show.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { EMPTY_BOOK } from './empty-book.ts';
import { planWeekText } from './plan-week.ts';
import type { Printer } from './printer.ts';
import { counted, dayWords, shortList } from './words.ts';

type Output = z.output<typeof planShow.output>;
type Names = Output['without'];

const EMPTY = {
  ...EMPTY_BOOK,
  nobody_kept:
    'Nobody has a rhythm or a place yet, so there is nothing to plan. `mutuals tie NAME --every "3 weeks"` says how often to be in touch.',
} as const;

export const planShowPrinter: Printer<Output> = {
  text: (output, paper) =>
    [
      wrapped(output.budget.says, paper.width),
      ...(output.empty === undefined ? planParts(output, paper) : []),
    ].join('\n\n'),
  nothing: ({ empty }) => (empty === undefined ? undefined : EMPTY[empty]),
  hint: ({ empty }) =>
    empty === undefined
      ? 'mutuals done NAME · mutuals tie NAME --every "3 weeks" · mutuals plan --away 2026-12-20..2027-01-03'
      : undefined,
};

function planParts(output: Output, paper: Paper): readonly string[] {
  return [
    capacityText(output, paper),
    wrapped(output.says, paper.width),
    ...weekParts(output, paper),
    ...namesPart('No room for', output.without, paper),
    ...askedPart(output, paper),
  ];
}

function capacityText({ capacity }: Output, paper: Paper): string {
  const { says, reasons, letGo, askAbout, widerIntervals } = capacity;
  return [
    wrapped(says, paper.width),
    ...reasons.map((reason) => paper.faint(wrapped(reason.says, paper.width, '  '))),
    ...widerIntervals.map((reason) => wrapped(reason.says, paper.width)),
    ...namesPart('Or it works without these, whose ties count least', letGo, paper),
    ...namesPart('Please look at these yourself', askAbout, paper),
  ].join('\n');
}

/** This week and next in full, each after a blank line; the later ones as one list. */
function weekParts({ weeks }: Output, paper: Paper): readonly string[] {
  const inFull = weeks.slice(0, 2).map((week, at) => planWeekText(week, at, paper));
  const later = weeks.slice(2).map((week) => laterWeek(week, paper));
  return later.length === 0 ? inFull : [...inFull, later.join('\n')];
}

function laterWeek({ from, isAway, contacts, total }: Output['weeks'][number], paper: Paper): string {
  const names = contacts.map(({ person }) => person.name);
  const who = isAway ? 'away' : total === 0 ? 'nobody' : shortList(names, total);
  return wrapped(`From ${dayWords(from)}: ${who}`, paper.width);
}

function namesPart(title: string, { people, total }: Names, paper: Paper): readonly string[] {
  if (total === 0) return [];
  const names = shortList(
    people.map(({ name }) => name),
    total,
  );
  return [wrapped(`${title}: ${names}.`, paper.width)];
}

function askedPart({ asked }: Output, paper: Paper): readonly string[] {
  if (asked === 0) return [];
  const verb = asked === 1 ? 'has' : 'have';
  return [
    wrapped(
      `${counted(asked, 'tie')} ${verb} been silent for so long that it is a question first: \`mutuals silent\` asks it.`,
      paper.width,
    ),
  ];
}
