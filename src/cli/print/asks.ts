import type { z } from 'zod';
import type { asksAdd } from '../../verbs/asks-add.ts';
import type { asksAnswer } from '../../verbs/asks-answer.ts';
import type { asksList } from '../../verbs/asks-list.ts';
import type { asksWeigh, weighedView } from '../../verbs/asks-weigh.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { etiquetteText } from './etiquette.ts';
import type { Printer } from './printer.ts';
import { item, parts, section, sentences } from './section.ts';

type Weighed = z.output<typeof weighedView>;

const VERDICT_TEXT: Readonly<Record<Weighed['verdict'], string>> = {
  'ask now': 'Ask now',
  'catch up first': 'Catch up first',
  'give first': 'Give first',
  'not this person': 'Not this person, for now',
};

const SIZE_WORDS: Readonly<Record<Weighed['size'], string>> = {
  small: 'for something small',
  middle: 'for an hour or so',
  big: 'for something big',
};

export const asksWeighPrinter: Printer<z.output<typeof asksWeigh.output>> = {
  text: ({ person, instead, ...weighed }, paper) =>
    parts(
      `${paper.strong(VERDICT_TEXT[weighed.verdict])}  ${paper.faint(`${person.name}, ${SIZE_WORDS[weighed.size]}`)}`,
      weighedText(weighed, paper),
      etiquetteText(weighed, paper),
      section(
        'Whom you could ask now',
        instead.map(({ name }) => `  ${name}`),
        paper,
      ),
    ),
  hint: ({ person }) => `When you have asked: mutuals asked "${person.name}" WHAT`,
};

export const asksAddPrinter: Printer<z.output<typeof asksAdd.output>> = {
  text: ({ act, ask, weighed, ...etiquette }, paper) =>
    parts(
      [paper.strong(`${act?.line ?? 'Nothing changed'}.`), item(ask, paper)].join('\n'),
      wrapped(`${VERDICT_TEXT[weighed.verdict]}, it was said. ${weighed.chanceSays}`, paper.width),
      etiquetteText(etiquette, paper),
    ),
  hint: ({ person }) => `When the answer is there: mutuals answered "${person.name}" yes`,
};

export const asksAnswerPrinter: Printer<z.output<typeof asksAnswer.output>> = {
  text: ({ act, ask, thanksDue }, paper) =>
    [
      paper.strong(`${act?.line ?? 'Nothing changed'}.`),
      item({ says: ask.says }, paper),
      ...(thanksDue ? [`  Thanks are due: mutuals thanked "${ask.person.name}"`] : []),
    ].join('\n'),
};

export const asksListPrinter: Printer<z.output<typeof asksList.output>> = {
  text: ({ asks, more }, paper) =>
    [
      ...asks.map(({ says, state, introduction: id }) =>
        item({ says, ...(id !== undefined && state === 'open' && { todo: goesOn(id) }) }, paper),
      ),
      ...(more > 0 ? [paper.faint(`There are ${more} more.`)] : []),
    ].join('\n'),
  nothing: ({ asks }) =>
    asks.length > 0
      ? undefined
      : 'No ask is noted. `mutuals may-ask NAME WHAT` weighs one, and `mutuals asked NAME WHAT` notes it.',
  hint: () => 'mutuals answered NAME yes|no|no-answer',
};

function goesOn(id: string): string {
  return `How far it has come: mutuals intro-now ${id} agreed|made|declined`;
}

function weighedText({ reasons, first, chanceSays }: Weighed, paper: Paper): string {
  return parts(
    sentences(
      reasons.map(({ says }) => says),
      paper,
    ).join('\n'),
    section('First', sentences(first, paper), paper),
    wrapped(chanceSays, paper.width, '  '),
  );
}
