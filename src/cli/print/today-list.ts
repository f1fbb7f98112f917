import type { z } from 'zod';
import type { todayList } from '../../verbs/today-list.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { dayWords } from './words.ts';

type Output = z.output<typeof todayList.output>;
type Suggestion = Output['suggestions'][number];

const EMPTY = {
  no_people:
    'There is nobody here yet. `mutuals import FILE` brings people in from mail, address books and LinkedIn.',
  me_unknown:
    'Nobody has said who you are yet, so there is no telling whom you know. `mutuals me ADDRESS` says it.',
  nobody_due: 'Nobody needs you today. Enjoy it.',
} as const;

export const todayListPrinter: Printer<Output> = {
  text({ day, suggestions, empty }, paper) {
    if (suggestions.length === 0) return empty === 'nobody_due' ? EMPTY.nobody_due : '';
    const shown = suggestions.map((one, place) => suggestionText(one, place + 1, paper));
    return [paper.faint(`Today, ${dayWords(day)}`), ...shown].join('\n\n');
  },
  nothing: ({ empty }) => (empty === undefined || empty === 'nobody_due' ? undefined : EMPTY[empty]),
  hint: ({ suggestions }) =>
    suggestions.length === 0
      ? undefined
      : 'mutuals done NAME · mutuals snooze NAME · mutuals never NAME · mutuals person NAME',
};

const INDENT = '    ';

function suggestionText({ person, why, todo }: Suggestion, number: number, paper: Paper): string {
  const place = [person.title, person.organisation].filter((part) => part !== undefined).join(', ');
  const head = `${String(number).padStart(2)}  ${paper.strong(person.name)}${place ? paper.faint(`  ${place}`) : ''}`;
  return [
    head,
    wrapped(why, paper.width, INDENT),
    paper.accent(wrapped(`→ ${todo}`, paper.width, INDENT)),
  ].join('\n');
}
