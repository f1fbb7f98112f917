import type { z } from 'zod';
import type { logAdd, logUnderstand } from '../../verbs/log.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { dayWords } from './words.ts';

type Understood = z.output<typeof logUnderstand.output>;
type Added = z.output<typeof logAdd.output>;
type Chip = Understood['chips'][number];

export const logUnderstandPrinter: Printer<Understood> = {
  text: (output, paper) => understoodText(output, paper),
};

export const logAddPrinter: Printer<Added> = {
  text: (output, paper) =>
    `${paper.strong(`${output.act?.line ?? 'Nothing changed'}.`)}\n${understoodText(output, paper)}`,
};

/** What was understood, in words, and the line as it was typed. */
function understoodText({ line, chips }: Understood, paper: Paper): string {
  const shown = chips.map((chip) => `  ${chipText(chip, paper)}`);
  return [...shown, paper.faint(wrapped(`“${line}”`, paper.width, '  '))].join('\n');
}

function chipText(chip: Chip, paper: Paper): string {
  return `${paper.accent(LABELS[chip.kind].padEnd(10))} ${chipValue(chip)}${chipOrigin(chip, paper)}`;
}

const LABELS = {
  person: 'with',
  mentioned: 'mentions',
  day: 'on',
  channel: 'by',
  followUp: 'follow up',
  promise: 'promise',
} as const;

function chipValue({ kind, says, isNew, choices, due }: Chip): string {
  if (kind === 'promise') return due === undefined ? says : `${says}, by ${dayWords(due)}`;
  if (kind === 'day' || kind === 'followUp') return dayWords(says);
  if (choices)
    return `${says} (several people fit: ${choices.map(({ id, name }) => `${name} ${id}`).join(', ')})`;
  return isNew ? `${says} (new here)` : says;
}

function chipOrigin({ says, from }: Chip, paper: Paper): string {
  return from === undefined || from === says ? '' : paper.faint(`  from “${from}”`);
}
