import type { z } from 'zod';
import type { tiesAnswer } from '../../verbs/ties-answer.ts';
import type { Printer } from './printer.ts';
import { dayWords } from './words.ts';

type Output = z.output<typeof tiesAnswer.output>;

const WHAT_FOLLOWS: Readonly<Record<Output['answer'], string>> = {
  'reaching-out': 'The next step is yours.',
  resting: 'Nobody will ask about this silence again.',
  'let-go': 'Nobody plans or asks for them until you are in touch again.',
};

export const tiesAnswerPrinter: Printer<Output> = {
  text({ act, answer, person, remindedOn }, paper) {
    if (!act) return `Nothing changed for ${person.name}.`;
    const follows =
      remindedOn === undefined ? WHAT_FOLLOWS[answer] : `Today names them on ${dayWords(remindedOn)}.`;
    return `${paper.strong(act.line)}. ${follows}`;
  },
};
