import type { z } from 'zod';
import type { logAdd, logUnderstand } from '../../verbs/log.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { birthdayWords, dayWords } from './words.ts';

type Understood = z.output<typeof logUnderstand.output>;
type Added = z.output<typeof logAdd.output>;
type Chip = Understood['chips'][number];

export const logUnderstandPrinter: Printer<Understood> = {
  text: (output, paper) => understoodText(output, paper),
};

export const logAddPrinter: Printer<Added> = {
  text: (output, paper) =>
    [
      paper.strong(`${output.act?.line ?? 'Nothing changed'}.`),
      understoodText(output, paper),
      ...offers(output.favours),
    ].join('\n'),
};

const MOST_OFFERS = 2;

/** What would note a favour that the line seems to tell of; where it is not plain with whom, nothing is offered. */
function offers(favours: Added['favours']): readonly string[] {
  return favours.flatMap(offerLine).slice(0, MOST_OFFERS);
}

function offerLine({ of, person, what, on }: Added['favours'][number]): readonly string[] {
  if (!person) return [];
  const [question, word] = of === 'me' ? ['Did you help?', 'gave'] : ['Was that help?', 'got'];
  const day = on === undefined ? '' : ` --on ${on}`;
  return [`${question} mutuals ${word} ${typed(person.name)} ${typed(what, ' ')}${day}`];
}

/** As one types it: plain words as they are, a name or anything that a shell would read in quotes. */
function typed(text: string, plain = ''): string {
  const isPlain = [...text].every((letter) => /[\p{L}\p{N}.,+-]/u.test(letter) || letter === plain);
  return isPlain && !text.startsWith('-') ? text : `"${text.replace(/["$`\\]/g, '\\$&')}"`;
}

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
  birthday: 'birthday',
  anniversary: 'married',
} as const;

function chipValue({ kind, says, of = '', isNew, choices, due }: Chip): string {
  if (kind === 'birthday' || kind === 'anniversary') return `${of}, ${birthdayWords(says)}`;
  if (kind === 'promise') return due === undefined ? says : `${says}, by ${dayWords(due)}`;
  if (kind === 'day' || kind === 'followUp') return dayWords(says);
  if (choices)
    return `${says} (several people fit: ${choices.map(({ id, name }) => `${name} ${id}`).join(', ')})`;
  return isNew ? `${says} (new here)` : says;
}

function chipOrigin({ says, from }: Chip, paper: Paper): string {
  return from === undefined || from === says ? '' : paper.faint(`  from “${from}”`);
}
