import type { ActView, PersonLineView } from '../../verbs/views.ts';
import type { Printer } from './printer.ts';
import { dayWords } from './words.ts';

type Output = {
  readonly person: PersonLineView;
  readonly until?: string | undefined;
  readonly act?: ActView | undefined;
};

/** For what is done to one person: the line of the act, and the day they come back. */
export const settledPrinter: Printer<Output> = {
  text({ act, person, until }, paper) {
    if (!act) return `Nothing changed for ${person.name}.`;
    const back = until === undefined ? '' : ` They come back on ${dayWords(until)} at the earliest.`;
    return `${paper.strong(act.line)}.${back}`;
  },
};
