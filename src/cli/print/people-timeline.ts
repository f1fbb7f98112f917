import type { z } from 'zod';
import type { peopleTimeline } from '../../verbs/people-timeline.ts';
import { entryLine } from './entry-line.ts';
import type { Printer } from './printer.ts';

type Output = z.output<typeof peopleTimeline.output>;

export const peopleTimelinePrinter: Printer<Output> = {
  text: ({ person, entries }, paper) =>
    entries.length === 0
      ? ''
      : [paper.strong(person.name), ...entries.map((entry) => entryLine(entry, paper))].join('\n'),
  nothing: ({ person, entries }) =>
    entries.length === 0 ? `Nothing is known to have happened with ${person.name} yet.` : undefined,
  hint: ({ next }) => (next === undefined ? undefined : `There is more: add --after ${next}`),
};
