import type { z } from 'zod';
import type { importFiles } from '../../verbs/import-files.ts';
import type { Paper } from '../text/paper.ts';
import { table } from '../text/table.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { byteText, counted, grouped, shortList } from './words.ts';

type Output = z.output<typeof importFiles.output>;

export const importFilesPrinter: Printer<Output> = {
  text: (output, paper) => {
    const parts = [
      goneOnText(output),
      filesText(output),
      meText(output),
      countsText(output, paper),
      changesText(output, paper),
      duplicatesText(output, paper),
      ...leftOut(output, paper),
      ...(output.dryRun ? tablesText(output, paper) : []),
      endText(output, paper),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
  },
  hint({ dryRun, act, possibleDuplicates }) {
    if (dryRun || !act) return undefined;
    return possibleDuplicates ? 'Next: mutuals same, then mutuals today' : 'Next: mutuals today';
  },
};

function filesText({ files }: Output): string {
  return files
    .map(({ name, kind, bytes, items }) => `${name}: ${kind}, ${byteText(bytes)}, ${counted(items, 'item')}`)
    .join('\n');
}

function meText({ me }: Output): string {
  if (!me) return '';
  const proof =
    me.sent === undefined
      ? ''
      : `, which sent ${grouped(me.sent)} of ${counted(me.messages ?? 0, 'message')}`;
  const address = [...(me.name === undefined ? [] : [me.name]), ...me.addresses].join(', ');
  if (address === '') return '';
  return me.guessed
    ? `You are ${address}${proof}. If not: mutuals undo, then import with --me ADDRESS.`
    : `You are ${address}.`;
}

function countsText(output: Output, paper: Paper): string {
  const { people, records, interactions, endorsements, events, planned, said, newPeople } = output;
  const rows = [
    ['People', grouped(people.new), '', `${grouped(people.joined)} joined to somebody known`],
    ['Records', grouped(records.new), grouped(records.changed), grouped(records.same)],
    ['Contacts', grouped(interactions.new), '', grouped(interactions.same)],
    ...(endorsements ? [['Good words', grouped(endorsements.new), '', grouped(endorsements.same)]] : []),
    ...(events ? [['Events', grouped(events.new), '', grouped(events.same)]] : []),
    ...(planned
      ? [
          [
            'Meetings to come',
            grouped(planned.new),
            grouped(planned.changed + planned.gone),
            grouped(planned.same),
          ],
        ]
      : []),
    ...(said ? [['What you noted', grouped(said.new), '', grouped(said.same)]] : []),
  ];
  const names =
    newPeople.length > 0 ? `\n\nNew: ${shortList(newPeople.slice(0, NAMES_SHOWN), people.new)}` : '';
  return table(['', 'New', 'Changed', 'The same'], rows, paper) + names;
}

/** How tables are understood, as `--map` takes it. */
function tablesText({ tables = [] }: Output, paper: Paper): readonly string[] {
  return tables.map(({ file, sure, columns }) => {
    const rows = columns.map(({ header, field, samples }) => [header, field, samples.join(', ')]);
    const how = `Say what differs with --map "${columns[0]?.header ?? 'HEADER'}=FIELD".`;
    const says = sure ? how : `${how} As it is, the columns do not tell well enough who is who.`;
    const title = paper.strong(`How the columns of ${file} are understood`);
    return [title, table(['Column', 'Holds', 'Such as'], rows, paper), wrapped(says, paper.width, '')].join(
      '\n',
    );
  });
}

function goneOnText({ readBefore }: Output): string {
  return readBefore === undefined
    ? ''
    : `Went on where it stopped: ${percentText(readBefore)} was read already.`;
}

const percentText = (share: number): string => `${Math.floor(100 * share)} %`;

function changesText({ changes = [], records }: Output, paper: Paper): string {
  if (changes.length === 0) return '';
  const rest = records.changed - changes.length;
  const lines = changes.map(({ name, changes: told }) =>
    wrapped(`${name || 'Without a name'}: ${told.join('; ')}`, paper.width, '  '),
  );
  return [paper.strong('Changed'), ...lines, ...(rest > 0 ? [`  and ${grouped(rest)} more`] : [])].join('\n');
}

function duplicatesText({ possibleDuplicates: doubles }: Output, paper: Paper): string {
  if (!doubles) return '';
  const named = ({ name, about }: { name: string; about: string }): string =>
    about === '' ? name : `${name} (${about})`;
  const shown = doubles.examples.slice(0, DOUBLES_SHOWN);
  const lines = shown.map(({ one, other, isOtherNew }) =>
    wrapped(
      `${named(one)} and ${named(other)}${isOtherNew ? '' : ', who is here already'}`,
      paper.width,
      '  ',
    ),
  );
  const rest = doubles.count - shown.length;
  return [
    paper.strong('May be the same person; they are kept apart until you say so'),
    ...lines,
    ...(rest > 0 ? [`  and ${grouped(rest)} more`] : []),
  ].join('\n');
}

const NAMES_SHOWN = 8;
const DOUBLES_SHOWN = 8;
const BAD_SHOWN = 10;

function leftOut({ notPeople, skipped, bad, badCount }: Output, paper: Paper): readonly string[] {
  const kinds = [
    ...(notPeople.list ? [counted(notPeople.list, 'mailing list')] : []),
    ...(notPeople.bot ? [counted(notPeople.bot, 'machine')] : []),
    ...(notPeople.newsletter ? [counted(notPeople.newsletter, 'newsletter')] : []),
    ...(notPeople.group ? [counted(notPeople.group, 'shared desk')] : []),
  ];
  return [
    kinds.length > 0 ? `Kept, but nobody to tend: ${kinds.join(', ')}.` : '',
    skipped.length > 0 ? [paper.strong('Skipped'), ...skipped.map(skippedLine)].join('\n') : '',
    badCount > 0 ? badText(bad, badCount, paper) : '',
  ];
}

function skippedLine({ reason, count, examples }: Output['skipped'][number]): string {
  const spots = examples.map(({ file, place }) => `${file} ${place}`).join(', ');
  return `  ${grouped(count)}  ${reason}${spots ? ` (${count > examples.length ? 'such as ' : ''}${spots})` : ''}`;
}

function badText(bad: Output['bad'], count: number, paper: Paper): string {
  const shown = bad
    .slice(0, BAD_SHOWN)
    .map(({ file, place, reason }) => wrapped(`${file} ${place}: ${reason}`, paper.width, '  '));
  const rest = count - shown.length;
  return [
    paper.strong(`Could not be read: ${counted(count, 'item')}`),
    ...shown,
    ...(rest > 0 ? [`  and ${grouped(rest)} more`] : []),
  ].join('\n');
}

function endText({ dryRun, act }: Output, paper: Paper): string {
  if (dryRun) return paper.strong('This was a dry run: nothing was written.');
  return act ? '' : 'Nothing changed: all of it was here already.';
}
