import type { z } from 'zod';
import type { promisesAdd } from '../../verbs/promises-add.ts';
import type { promisesList } from '../../verbs/promises-list.ts';
import type { Printer } from './printer.ts';
import { item, parts, section } from './section.ts';

type Added = Pick<z.output<typeof promisesAdd.output>, 'act' | 'promise'>;
type Listed = z.output<typeof promisesList.output>;

export const promiseWrittenPrinter: Printer<Added> = {
  text: ({ act, promise: { says } }, paper) =>
    `${paper.strong(act?.line ?? 'Nothing changed')}.\n${item({ says }, paper)}`,
};

export const promisesListPrinter: Printer<Listed> = {
  text: ({ mine, theirs, more }, paper) =>
    parts(
      section(
        'From you',
        mine.map((one) => item(one, paper)),
        paper,
      ),
      section(
        'To you',
        theirs.map((one) => item(one, paper)),
        paper,
      ),
      more > 0 ? paper.faint(`${more} more are open.`) : '',
    ),
  nothing: ({ mine, theirs }) =>
    mine.length + theirs.length > 0
      ? undefined
      : 'No promise is open. `mutuals promise NAME WHAT` keeps one in mind; those in a logged line are found by themselves.',
  hint: () => 'mutuals kept NAME · mutuals kept NAME --as help',
};
