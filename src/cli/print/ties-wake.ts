import type { z } from 'zod';
import type { tiesWake } from '../../verbs/ties-wake.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { EMPTY_BOOK } from './empty-book.ts';
import type { Printer } from './printer.ts';
import { counted } from './words.ts';

type Output = z.output<typeof tiesWake.output>;
type Sleeper = Output['people'][number];

const EMPTY = {
  ...EMPTY_BOOK,
  nobody_asleep:
    'Nobody whom you knew well has been out of touch for more than a year. `mutuals silent` asks about shorter silences.',
} as const;

export const tiesWakePrinter: Printer<Output> = {
  text({ people, total, empty }, paper) {
    if (people.length === 0) return empty === 'nobody_asleep' ? wrapped(EMPTY[empty], paper.width) : '';
    const head = `Of ${counted(total, 'tie')} asleep for more than a year, worth waking:`;
    return [head, ...people.map((one, place) => sleeperText(one, place + 1, paper))].join('\n\n');
  },
  nothing: ({ empty }) => (empty === undefined || empty === 'nobody_asleep' ? undefined : EMPTY[empty]),
  hint: ({ people }) => (people.length === 0 ? undefined : 'mutuals person NAME · mutuals timeline NAME'),
};

const INDENT = '    ';

function sleeperText({ person, bring, reasons, warning }: Sleeper, number: number, paper: Paper): string {
  const place = [person.title, person.organisation].filter((part) => part !== undefined).join(', ');
  return [
    `${String(number).padStart(2)}  ${paper.strong(person.name)}${place ? paper.faint(`  ${place}`) : ''}`,
    wrapped(reasons.map(({ says }) => says).join(' '), paper.width, INDENT),
    ...(warning === undefined ? [] : [paper.faint(wrapped(warning, paper.width, INDENT))]),
    paper.accent(wrapped(`→ ${bring}`, paper.width, INDENT)),
  ].join('\n');
}
