import type { z } from 'zod';
import { parseDay } from '../../core/day.ts';
import { spokenDay } from '../../core/today.ts';
import type { reviewDone } from '../../verbs/review-done.ts';
import type { reviewShow } from '../../verbs/review-show.ts';
import type { Paper } from '../text/paper.ts';
import { padded, wrapped } from '../text/width.ts';
import { EMPTY_BOOK } from './empty-book.ts';
import type { Printer } from './printer.ts';
import { item, parts, section, sentences } from './section.ts';
import { counted, dayWords } from './words.ts';

type Shown = z.output<typeof reviewShow.output>;
type Done = z.output<typeof reviewDone.output>;

const STATE_WORDS = { new: '', begun: 'You have begun it.', done: 'You are through with it.' } as const;

export const reviewShowPrinter: Printer<Shown> = {
  text: (shown, paper) =>
    shown.empty === undefined
      ? parts(
          headText(shown, paper),
          section('This week', weekLines(shown, paper), paper),
          section('Your word', wordLines(shown, paper), paper),
          section('Who drifts', driftLines(shown, paper), paper),
          section('Keeping and finding', sentences([shown.keeping.says], paper), paper),
          section('Three months', trendLines(shown, paper), paper),
          section('One thing to change', changeLines(shown, paper), paper),
        )
      : '',
  nothing: ({ empty }) => (empty === undefined ? undefined : EMPTY_BOOK[empty]),
  hint: ({ drifting }) =>
    drifting.length > 0
      ? 'mutuals done NAME · mutuals snooze NAME · mutuals review done NAME leaves somebody as they are · mutuals review done'
      : 'mutuals review done ends it',
};

function headText({ from, to, state, seen }: Shown, paper: Paper): string {
  const looked = seen > 0 ? `You have looked at ${counted(seen, 'person', 'people')}.` : '';
  const rest = [STATE_WORDS[state], looked].filter((text) => text !== '').join(' ');
  return [
    paper.strong(wrapped(`The week from ${dayWords(from)} to ${dayWords(to)}`, paper.width)),
    ...(rest === '' ? [] : [paper.faint(wrapped(rest, paper.width, '  '))]),
  ].join('\n');
}

function weekLines({ week: { says, people, more, newKinds } }: Shown, paper: Paper): readonly string[] {
  const often = people
    .filter(({ days }) => days > 1)
    .map(({ person, days }) => `${person.name} (${days} days)`);
  return sentences(
    [
      says,
      ...(often.length > 0 ? [`Most of it with ${often.join(', ')}.`] : []),
      ...(more > 0 ? [`And ${more} others.`] : []),
      ...(newKinds.length > 0 ? [`New kinds of people: ${newKinds.join(', ')}.`] : []),
    ],
    paper,
  );
}

function wordLines({ word }: Shown, paper: Paper): readonly string[] {
  return [
    ...sentences([word.says], paper),
    ...[...word.promises, ...word.thanks].map(({ says, todo }) => item({ says, todo }, paper)),
  ];
}

function driftLines({ drifting, state }: Shown, paper: Paper): readonly string[] {
  if (drifting.length === 0)
    return sentences([state === 'new' ? 'Nobody drifts.' : 'Nobody is left to look at.'], paper);
  return drifting.flatMap(({ person, why, todo }, place) => [
    `${String(place + 1).padStart(4)}  ${paper.strong(person.name)}`,
    item({ says: why, todo }, { ...paper, width: paper.width - INDENT }).replace(/^/gm, ' '.repeat(INDENT)),
  ]);
}

const INDENT = 4;

function changeLines({ change, wanted }: Shown, paper: Paper): readonly string[] {
  return [
    paper.accent(wrapped(`→ ${change.says}`, paper.width, '  ')),
    ...sentences(
      [
        ...change.reasons.map(({ says }) => says),
        ...(wanted === undefined ? [] : [`You said: “${wanted}”.`]),
      ],
      paper,
    ),
  ];
}

const COLUMNS = [
  ['week of', 7],
  ['contacts', 8],
  ['people', 6],
  ['new', 3],
  ['new kinds', 9],
  ['fields', 6],
] as const;

/** The newest week last, as one reads. */
function trendLines({ trend: { says, weeks }, to }: Shown, paper: Paper): readonly string[] {
  const row = (cells: readonly string[]): string =>
    `  ${COLUMNS.map(([, width], at) => padded(cells[at] ?? '', width)).join(' ')}`.trimEnd();
  const on = parseDay(to);
  const short = (day: string): string => {
    const from = parseDay(day);
    return from === undefined || on === undefined ? day : spokenDay(from, on).replace(/(\w{3})\w*/, '$1');
  };
  return [
    ...sentences([says], paper),
    paper.faint(row(COLUMNS.map(([name]) => name))),
    ...weeks.map(({ from, contacts, people, newPeople, newKinds, diversity }) =>
      row([
        short(from),
        ...[contacts, people, newPeople, newKinds].map(String),
        diversity?.toFixed(1) ?? '·',
      ]),
    ),
  ];
}

export const reviewDonePrinter: Printer<Done> = {
  text: ({ act, state, left, change }, paper) =>
    [
      act ? `${paper.strong(act.line)}.` : 'Nothing changed.',
      ...(state === 'done' ? [] : [`  ${counted(left, 'person', 'people')} left at most.`]),
      ...(change === undefined ? [] : [wrapped(`You want to change: “${change}”.`, paper.width, '  ')]),
    ].join('\n'),
  hint: ({ state }) =>
    state === 'done' ? undefined : 'mutuals review goes on · mutuals review done ends it',
};
