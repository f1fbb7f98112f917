import type { z } from 'zod';
import type { mannersSay } from '../../verbs/manners-say.ts';
import type { Paper } from '../text/paper.ts';
import { padded, wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';

type Output = z.output<typeof mannersSay.output>;

const LABEL_WIDTH = 16;

export const mannersSayPrinter: Printer<Output> = {
  text: ({ act, person, manners }, paper) =>
    [
      paper.strong(`${act?.line ?? `How ${person.name} likes to be met`}.`),
      ...(manners.length > 0 ? mannersLines(manners, paper) : ['  Nothing is noted.']),
    ].join('\n'),
  hint: ({ person }) => `Before you meet: mutuals brief "${person.name}"`,
};

/** Each with its label in front, and what does not fit on the line below it. */
export function mannersLines(manners: Output['manners'], paper: Paper): readonly string[] {
  const indent = ' '.repeat(LABEL_WIDTH + 2);
  return manners.map(({ label, text }) => {
    const below = wrapped(text, paper.width, indent);
    return `  ${paper.faint(padded(label, LABEL_WIDTH))}${below.slice(indent.length)}`;
  });
}
