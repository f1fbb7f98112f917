import type { z } from 'zod';
import type { eventsAdd } from '../../verbs/events-add.ts';
import type { eventsList } from '../../verbs/events-list.ts';
import type { eventsMet } from '../../verbs/events-met.ts';
import type { eventsShow } from '../../verbs/events-show.ts';
import type { EventView } from '../../verbs/events-view.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { parts, section, sentences } from './section.ts';
import { counted, dayWords, shortList } from './words.ts';

type Added = z.output<typeof eventsAdd.output>;
type Met = z.output<typeof eventsMet.output>;
type Shown = z.output<typeof eventsShow.output>;
type Listed = z.output<typeof eventsList.output>;

const NAMES_SHOWN = 12;

export const eventsAddPrinter: Printer<Added> = {
  text: ({ act, event, unclear }, paper) =>
    [
      act ? `${paper.strong(act.line)}.` : 'Nothing changed.',
      ...sentences(expectedLines(event), paper),
      ...unclear.flatMap(({ name, choices }) => [
        wrapped(`“${name}” fits several people; write one of these ids instead:`, paper.width, '  '),
        ...choices.map((one) => `    ${one}`),
      ]),
    ].join('\n'),
  hint: () => 'mutuals events show says whom to meet · mutuals met-at EVENT NAMES says whom you met',
};

function expectedLines({ expected, others }: EventView): readonly string[] {
  return [
    ...(expected.length > 0 ? [`You know ${nameList(expected.map(({ name }) => name))}.`] : []),
    ...(others.length > 0
      ? [
          `Nobody here is called ${nameList(others)}; ${others.length === 1 ? 'the name is' : 'the names are'} kept.`,
        ]
      : []),
  ];
}

function nameList(names: readonly string[]): string {
  return shortList(names.slice(0, NAMES_SHOWN), names.length);
}

export const eventsMetPrinter: Printer<Met> = {
  text: ({ act, met, followUp }, paper) =>
    [
      act ? `${paper.strong(act.line)}.` : 'Nothing changed.',
      ...sentences(
        met.some(({ isNew }) => isNew)
          ? [`New here: ${nameList(met.filter(({ isNew }) => isNew).map(({ name }) => name))}.`]
          : [],
        paper,
      ),
      ...(followUp === undefined
        ? []
        : [paper.accent(wrapped(`→ Follow up by ${dayWords(followUp)}.`, paper.width, '  '))]),
    ].join('\n'),
  hint: ({ met }) =>
    met.length > 0 ? 'mutuals log "what you spoke of" --with NAME · mutuals done NAME' : undefined,
};

export const eventsShowPrinter: Printer<Shown> = {
  text: ({ event, when, room, meet, more, followUps, question }, paper) =>
    parts(
      eventHead(event, paper),
      question === undefined ? '' : paper.accent(`→ ${question} mutuals met-at “${event.name}” NAMES`),
      section(
        'Whom you met',
        followUps.map(({ says }) => wrapped(says, paper.width, '  ')),
        paper,
      ),
      when === 'after' ? '' : section('The room', sentences(roomLines(room), paper), paper),
      section(
        when === 'after' ? 'Who was expected, too' : 'Whom to meet',
        meet.map(({ says }) => wrapped(says, paper.width, '  ')),
        paper,
      ),
      more > 0 ? paper.faint(`  and ${more} more`) : '',
      event.others.length > 0
        ? wrapped(`Expected, and nobody here: ${nameList(event.others)}.`, paper.width)
        : '',
    ),
  hint: ({ when }) =>
    when === 'before' ? 'mutuals event NAME --on DAY --people NAMES adds who is expected' : undefined,
};

function roomLines({ says, reasons }: Shown['room']): readonly string[] {
  return [says, ...reasons.map((reason) => reason.says)];
}

function eventHead({ name, kind, day, at, where, calendar, id }: EventView, paper: Paper): string {
  const details = [
    whenWords({ day, at }),
    where,
    calendar ? 'from your calendar' : kind === name ? undefined : kind,
    id,
  ];
  const shown = details.filter((part) => part !== undefined).join(', ');
  return `${paper.strong(wrapped(name, paper.width))}\n${paper.faint(wrapped(shown, paper.width, '  '))}`;
}

export const eventsListPrinter: Printer<Listed> = {
  text: ({ coming, past, more, kinds }, paper) =>
    parts(
      section(
        'To come',
        coming.map((event) => eventLine(event, paper)),
        paper,
      ),
      section(
        'What each kind of event brought',
        kinds.flatMap(({ says, reasons }) => sentences([says, ...reasons.map((one) => one.says)], paper)),
        paper,
      ),
      section(
        'Past',
        past.map((event) => eventLine(event, paper)),
        paper,
      ),
      more > 0 ? paper.faint(`  and ${more} before`) : '',
    ),
  nothing: ({ coming, past }) =>
    coming.length + past.length > 0
      ? undefined
      : 'No event is noted yet. `mutuals import calendar.ics` brings those of your calendar, `mutuals event NAME --on DAY --people "Ana Ruiz, Bo Lind"` notes one.',
  hint: () => 'mutuals events show EVENT · mutuals met-at EVENT NAMES',
};

/** "23 November 2026, 14:30" */
function whenWords({ day, at }: { readonly day: string; readonly at: string | undefined }): string {
  return at === undefined ? dayWords(day) : `${dayWords(day)}, ${at}`;
}

function eventLine({ name, day, at, expected, others, met, told, id }: EventView, paper: Paper): string {
  const there = expected.length + others.length;
  const says = told
    ? `met ${counted(met.length, 'person', 'people')}`
    : there > 0
      ? `${counted(there, 'person', 'people')} expected`
      : 'nobody named yet';
  return `${wrapped(`${name}, ${whenWords({ day, at })}: ${says}.`, paper.width, '  ')}\n${paper.faint(`    ${id}`)}`;
}
