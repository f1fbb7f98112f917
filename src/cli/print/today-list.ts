import type { z } from 'zod';
import type { todayList } from '../../verbs/today-list.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { dayWords } from './words.ts';

type Output = z.output<typeof todayList.output>;
type Suggestion = Output['suggestions'][number];
type Occasion = Output['occasions'][number];

const EMPTY = {
  no_people:
    'There is nobody here yet. `mutuals import FILE` brings people in from mail, address books and LinkedIn.',
  me_unknown:
    'Nobody has said who you are yet, so there is no telling whom you know. `mutuals me ADDRESS` says it.',
  nobody_due: 'Nobody needs you today. Enjoy it.',
} as const;

export const todayListPrinter: Printer<Output> = {
  text({ day, occasions, suggestions, behind, room, empty }, paper) {
    const note = behind === undefined ? [] : [wrapped(behind, paper.width, '')];
    if (occasions.length + suggestions.length === 0)
      return empty === 'nobody_due' ? [EMPTY.nobody_due, ...note].join('\n\n') : '';
    const shown = [
      ...occasions.map((one, place) => occasionText(one, place + 1, paper)),
      ...suggestions.map((one, place) => suggestionText(one, occasions.length + place + 1, paper)),
    ];
    const more = room === undefined ? [] : [paper.faint(wrapped(room, paper.width, ''))];
    return [paper.faint(`Today, ${dayWords(day)}`), ...note, ...shown, ...more].join('\n\n');
  },
  nothing: ({ empty }) => (empty === undefined || empty === 'nobody_due' ? undefined : EMPTY[empty]),
  hint: ({ suggestions }) =>
    suggestions.length === 0
      ? undefined
      : 'mutuals done NAME · mutuals snooze NAME · mutuals never NAME · mutuals person NAME',
};

const INDENT = '    ';

function occasionText({ name, kind, why, todo }: Occasion, number: number, paper: Paper): string {
  const head = `${String(number).padStart(2)}  ${paper.strong(wrapped(name, paper.width, INDENT).trimStart())}`;
  return bodyText(head, { why, todo: `${todo} ${commandText(kind, name)}` }, paper);
}

/** With what to go on. */
function commandText(kind: Occasion['kind'], name: string): string {
  if (kind === 'met') return `mutuals met-at "${name}" NAMES`;
  return kind === 'event' ? `mutuals events show "${name}"` : `mutuals goals show "${name}"`;
}

function suggestionText({ person, why, todo }: Suggestion, number: number, paper: Paper): string {
  const place = [person.title, person.organisation].filter((part) => part !== undefined).join(', ');
  const head = `${String(number).padStart(2)}  ${paper.strong(person.name)}${place ? paper.faint(`  ${place}`) : ''}`;
  return bodyText(head, { why, todo }, paper);
}

function bodyText(head: string, { why, todo }: Pick<Suggestion, 'why' | 'todo'>, paper: Paper): string {
  return [
    head,
    wrapped(why, paper.width, INDENT),
    paper.accent(wrapped(`→ ${todo}`, paper.width, INDENT)),
  ].join('\n');
}
