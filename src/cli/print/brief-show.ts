import type { z } from 'zod';
import type { briefShow } from '../../verbs/brief-show.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import { etiquetteText } from './etiquette.ts';
import type { Printer } from './printer.ts';
import { item, parts, section, sentences } from './section.ts';
import { dayWords } from './words.ts';

type Output = z.output<typeof briefShow.output>;

export const briefShowPrinter: Printer<Output> = {
  text: (output, paper) =>
    parts(
      headText(output, paper),
      section('How you stand', standLines(output, paper), paper),
      section('Open between you', openLines(output, paper), paper),
      etiquetteText(output, paper),
      section('What you could bring', sentences([...output.bring, ...output.moves], paper), paper),
      section('What to take up again', talkLines(output, paper), paper),
      section('Whom you both know', sharedLines(output, paper), paper),
      section('On their card', sentences(output.notes, paper), paper),
    ),
  hint: ({ person }) => `mutuals person "${person.name}" · mutuals may-ask "${person.name}" WHAT`,
};

function headText({ person, who, day }: Output, paper: Paper): string {
  const head = `${paper.strong(person.name)}  ${paper.faint(`brief of ${dayWords(day)}`)}`;
  return who === '' ? head : `${head}\n${wrapped(who, paper.width)}`;
}

function standLines({ stand, rhythm, last, next, balance }: Output, paper: Paper): readonly string[] {
  const told = [stand, rhythm, last, next, balance].filter((sentence) => sentence !== undefined);
  return sentences(told, paper);
}

function openLines({ promises, thanks, open, reminders }: Output, paper: Paper): readonly string[] {
  return [
    ...thanks.map(({ says, todo }) => item({ says, todo }, paper)),
    ...promises.map(({ says, todo }) => item({ says, todo }, paper)),
    ...sentences(open, paper),
    ...reminders.map(({ day, about }) =>
      item({ says: `To come back to on ${dayWords(day)}: ${about}` }, paper),
    ),
  ];
}

function talkLines({ talk }: Output, paper: Paper): readonly string[] {
  return talk.map(({ day, about }) =>
    wrapped(`${dayWords(day)}: ${about.replace(/\s+/g, ' ')}`, paper.width, '  '),
  );
}

function sharedLines({ shared }: Output, paper: Paper): readonly string[] {
  // One line of why is enough on paper; the others stand in the answer. What tells of the two comes after my own tie.
  return shared.flatMap(({ name, reasons }) => [
    `  ${name}`,
    ...reasons.slice(1, 2).map(({ says }) => paper.faint(wrapped(says, paper.width, '    '))),
  ]);
}
