import type { z } from 'zod';
import { TERM_WORDS, TIE_TERMS } from '../../core/tie-terms.ts';
import type { peopleShow } from '../../verbs/people-show.ts';
import type { Paper } from '../text/paper.ts';
import { padded, wrapped } from '../text/width.ts';
import { entryLine } from './entry-line.ts';
import type { Printer } from './printer.ts';
import { STAGE_TEXT } from './tie-words.ts';
import { birthdayWords, counted, dayWords } from './words.ts';

type Output = z.output<typeof peopleShow.output>;
type Sourced = Output['card']['emails'][number];

export const peopleShowPrinter: Printer<Output> = {
  text: (output, paper) =>
    parts(output, paper)
      .filter((part) => part !== '')
      .join('\n\n'),
  hint: ({ person, timelineNext }) =>
    timelineNext === undefined
      ? undefined
      : `There is more: mutuals timeline ${person.id} --after ${timelineNext}`,
};

function parts(output: Output, paper: Paper): readonly string[] {
  const { reminders, timeline, reasons, records } = output;
  return [
    headText(output, paper),
    [cardText(output, paper), ...beforeRows(output, paper), ...kindLines(output, paper)]
      .filter((part) => part !== '')
      .join('\n'),
    section(
      `Tie: ${output.person.strengthWord}. ${STAGE_TEXT[output.person.stage]}.`,
      reasonLines(reasons, paper),
      paper,
    ),
    section(
      'Good words',
      (output.goodWords ?? []).map((says) => wrapped(says, paper.width, '  ')),
      paper,
    ),
    section(
      'To come',
      [...attentionLines(output), ...reminders.map(({ day, about }) => `  ${day}  ${about}`)],
      paper,
    ),
    section(
      'Last contacts',
      timeline.map((entry) => `  ${entryLine(entry, narrower(paper))}`),
      paper,
    ),
    section(counted(records.length, 'record'), records.map(recordLine), paper),
  ];
}

function headText({ person, isMe, card }: Output, paper: Paper): string {
  const aliases = card.otherNames.length > 0 ? `\nalso ${card.otherNames.join(', ')}` : '';
  return `${paper.strong(person.name)}${isMe ? ' (you)' : ''}  ${paper.faint(person.id)}${aliases}`;
}

function cardText({ card }: Output, paper: Paper): string {
  const rows = [
    ['works at', card.organisation],
    ['as', card.title],
    ['birthday', card.birthday && { ...card.birthday, value: birthdayWords(card.birthday.value) }],
    [
      'anniversary',
      card.anniversary && { ...card.anniversary, value: birthdayWords(card.anniversary.value) },
    ],
    ...card.emails.map((value) => ['mail', value] as const),
    ...card.phones.map((value) => ['phone', value] as const),
    ...card.urls.map((value) => ['web', value] as const),
    ...card.places.map((value) => ['place', value] as const),
    ...card.tags.map((value) => ['tag', value] as const),
    ...card.related.map((one) => [one.as, { ...one, value: relatedWords(one) }] as const),
    ...card.notes.map((value) => ['note', value] as const),
  ] as const;
  return rows.flatMap(([label, field]) => (field ? [fieldLine(label, field, paper)] : [])).join('\n');
}

function beforeRows({ before = [] }: Output, paper: Paper): readonly string[] {
  return before.map(({ says }) => `${paper.faint(padded('before', LABEL_WIDTH))}${says}`);
}

/** With the id of who is here under this name, to be shown next. */
function relatedWords({ name, person }: Output['card']['related'][number]): string {
  return person === undefined ? name : `${name} [${person}]`;
}

/** What is looked at, and below it why. */
function reasonLines(reasons: Output['reasons'], paper: Paper): readonly string[] {
  return TIE_TERMS.flatMap((term) => {
    const says = reasons.filter((reason) => reason.term === term);
    if (says.length === 0) return [];
    return [
      `  ${paper.faint(TERM_WORDS[term])}`,
      ...says.map((one) => wrapped(one.says, paper.width, '    ')),
    ];
  });
}

function kindLines({ kinds }: Output, paper: Paper): readonly string[] {
  return kinds.map(
    ({ axis, kind, says }) =>
      `${paper.faint(padded(KIND_LABELS[axis], LABEL_WIDTH))}${kind}  ${paper.faint(`(${says.replace(/\.$/, '')})`)}`,
  );
}

const KIND_LABELS: Readonly<Record<Output['kinds'][number]['axis'], string>> = {
  field: 'field',
  function: 'work',
  level: 'level',
  place: 'country',
};

const LABEL_WIDTH = 13;

/** Each field says where it came from and when. */
function fieldLine(label: string, { value, source, seenAt }: Sourced, paper: Paper): string {
  const text = value.replace(/\n/g, `\n${' '.repeat(LABEL_WIDTH)}`);
  return `${paper.faint(padded(label, LABEL_WIDTH))}${text}  ${paper.faint(`(${source}, ${seenAt.slice(0, 10)})`)}`;
}

function attentionLines({ attention }: Output): readonly string[] {
  if (!attention) return [];
  if (attention.state === 'never') return ['  You asked never to be reminded.'];
  return [`  ${attention.state === 'done' ? 'Tended' : 'Resting'} until ${dayWords(attention.until ?? '')}.`];
}

function recordLine({ id, source, kind, name, key }: Output['records'][number]): string {
  return `  ${id}  ${source.padEnd(8)} ${kind === 'person' ? '' : `${kind} `}${name || key}`;
}

function section(title: string, lines: readonly string[], paper: Paper): string {
  return lines.length === 0 ? '' : [paper.strong(title), ...lines].join('\n');
}

function narrower(paper: Paper): Paper {
  return { ...paper, width: paper.width - 2 };
}
