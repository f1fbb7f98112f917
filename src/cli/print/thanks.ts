import type { z } from 'zod';
import type { thanksList, thanksSay } from '../../verbs/thanks.ts';
import type { Printer } from './printer.ts';
import { item } from './section.ts';

type Listed = z.output<typeof thanksList.output>;
type Said = z.output<typeof thanksSay.output>;

export const thanksListPrinter: Printer<Listed> = {
  text: ({ thanks, more }, paper) =>
    [
      ...thanks.map(({ says, todo }) => item({ says, todo }, paper)),
      ...(more > 0 ? [paper.faint(`${more} more are open.`)] : []),
    ].join('\n'),
  nothing: ({ thanks }) =>
    thanks.length > 0
      ? undefined
      : 'No thanks are open. What you note with `mutuals got NAME WHAT` is kept here until you have said it.',
  hint: () => 'mutuals thanked NAME · mutuals thanked NAME "what you told them"',
};

export const thanksSaidPrinter: Printer<Said> = {
  text({ act, person, settled }, paper) {
    if (!act)
      return `Nothing was open with ${person.name}. A word of thanks is always welcome: mutuals gave "${person.name}" "a word of thanks"`;
    return [`${paper.strong(act.line)}.`, ...settled.map(({ says }) => item({ says }, paper))].join('\n');
  },
};
