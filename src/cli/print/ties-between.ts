import type { z } from 'zod';
import type { tiesBetween } from '../../verbs/ties-between.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';

type Output = z.output<typeof tiesBetween.output>;

export const tiesBetweenPrinter: Printer<Output> = {
  text(output, paper) {
    const { act, evidence } = output;
    const told = evidence.map(({ says }) => wrapped(says, paper.width, '  '));
    const head = act ? `${paper.strong(act.line)}${closeText(output)}.` : unchanged(output);
    return [head, ...(told.length > 0 ? ['What else tells it:', ...told] : [])].join('\n');
  },
};

function closeText({ closeness }: Output): string {
  return closeness === 0 ? '' : `, ${closeness} of 5 close`;
}

function unchanged({ one, other, closeness }: Output): string {
  return closeness === 0
    ? `Nothing was noted of ${one.name} and ${other.name}.`
    : `That ${one.name} and ${other.name} know each other was noted already.`;
}
