import type { z } from 'zod';
import type { benefitsDrop } from '../../verbs/benefits-drop.ts';
import type { benefitsList } from '../../verbs/benefits-list.ts';
import type { giveNote } from '../../verbs/benefits-note.ts';
import type { Paper } from '../text/paper.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { item, parts, section } from './section.ts';
import { dayWords } from './words.ts';

type Noted = z.output<typeof giveNote.output>;
type Listed = z.output<typeof benefitsList.output>;
type Benefit = Noted['benefit'];
type Standing = Listed['helpedYou'][number];

export const benefitNotedPrinter: Printer<Noted> = {
  text: ({ act, person, benefit, thanksDue }, paper) =>
    [
      act ? `${paper.strong(act.line)}.` : `Nothing changed for ${person.name}.`,
      benefitText(benefit, paper, false),
      ...(thanksDue ? [`  Thanks are due: mutuals thanked "${person.name}"`] : []),
    ].join('\n'),
};

export const benefitDroppedPrinter: Printer<z.output<typeof benefitsDrop.output>> = {
  text: ({ act, benefit }, paper) =>
    `${paper.strong(act?.line ?? 'Nothing changed')}.\n${benefitText(benefit, paper, false)}`,
};

export const benefitsListPrinter: Printer<Listed> = {
  text: (output, paper) =>
    parts(
      ...(output.person ? [paper.strong(output.person.name)] : []),
      [output.says, ...output.reasons.map(({ says }) => says)]
        .map((text) => wrapped(text, paper.width))
        .join('\n'),
      section(
        'Thanks to say',
        output.thanks.map(({ says, todo }) => item({ says, todo }, paper)),
        paper,
      ),
      peopleText('Who helped you most', output.helpedYou, paper),
      peopleText('Whom you helped', output.youHelped, paper),
      peopleText('Much went to them, and nothing is noted to have come back', output.onlyTake, paper),
      section(
        output.person ? 'What went and came' : 'Last noted',
        output.benefits.map((one) => benefitText(one, paper, output.person === undefined)),
        paper,
      ),
    ),
};

function peopleText(title: string, people: readonly Standing[], paper: Paper): string {
  const lines = people.flatMap(({ person, reasons }) => [
    `  ${person.name}`,
    ...reasons.map(({ says }) => wrapped(says, paper.width, '    ')),
  ]);
  return section(title, lines, paper);
}

function benefitText(
  { id, person, direction, kind, size, day, line }: Benefit,
  paper: Paper,
  isNamed: boolean,
) {
  const way = direction === 'given' ? 'given' : 'received';
  const whom = isNamed ? `${person.name}: ` : '';
  const words = line === '' ? kind : `“${line}”`;
  const facts = paper.faint(`(${way}, ${kind}, ${size}, ${dayWords(day)})`);
  return `${wrapped(`${whom}${words}`, paper.width, '  ')}\n    ${facts}  ${paper.faint(id)}`;
}
