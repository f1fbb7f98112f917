import type { z } from 'zod';
import type { endorsementsAdd } from '../../verbs/endorsements-add.ts';
import type { endorsementsList } from '../../verbs/endorsements-list.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { item, parts, section, sentences } from './section.ts';

type Listed = z.output<typeof endorsementsList.output>;

export const endorsementAddedPrinter: Printer<z.output<typeof endorsementsAdd.output>> = {
  text: ({ act, endorsement, thanksDue }, paper) =>
    [
      paper.strong(`${act?.line ?? 'Nothing changed'}.`),
      item({ says: endorsement.says }, paper),
      ...(thanksDue ? [`  Thanks are due: mutuals thanked "${endorsement.person.name}"`] : []),
    ].join('\n'),
};

export const endorsementsListPrinter: Printer<Listed> = {
  text: (output, paper) =>
    parts(
      section(
        'Who spoke for you',
        output.received.map(({ says, returned }) => `${item({ says }, paper)}\n${faintly(returned, paper)}`),
        paper,
      ),
      section(
        'For whom you spoke',
        output.given.map(({ says }) => item({ says }, paper)),
        paper,
      ),
      output.more > 0 ? paper.faint(`There are ${output.more} more.`) : '',
      canSayText(output, paper),
      wouldText(output, paper),
    ),
  nothing: ({ received, given, would, canSay }) =>
    received.length + given.length + would.length > 0 || canSay
      ? undefined
      : 'Nothing is noted yet. `mutuals endorsed NAME "what they said"` keeps who spoke for you.',
  hint: ({ would }) =>
    would.length > 0 ? 'Before you ask: mutuals may-ask NAME "a recommendation" --size big' : undefined,
};

function faintly(text: string, paper: Paper): string {
  return paper.faint(wrapped(text, paper.width, '    '));
}

function canSayText({ canSay }: Listed, paper: Paper): string {
  if (!canSay) return '';
  const none = [`Nothing is noted that you could say for ${canSay.person.name}.`];
  const facts = canSay.facts.length > 0 ? canSay.facts : none;
  return section(`What you can truthfully say for ${canSay.person.name}`, sentences(facts, paper), paper);
}

function wouldText({ would }: Listed, paper: Paper): string {
  return section(
    'Who could speak for you',
    would.map(({ says, reasons }) =>
      [
        wrapped(says, paper.width, '  '),
        ...reasons.map((reason) => wrapped(reason.says, paper.width, '    ')),
      ].join('\n'),
    ),
    paper,
  );
}
