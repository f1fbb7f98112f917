import type { z } from 'zod';
import { everyText } from '../../core/network/time-words.ts';
import type { tiesSay } from '../../verbs/ties-say.ts';
import type { Printer } from './printer.ts';
import { LAYER_TEXT, STAGE_TEXT } from './tie-words.ts';

type Output = z.output<typeof tiesSay.output>;

export const tiesSayPrinter: Printer<Output> = {
  text({ act, person, said }, paper) {
    const lines = [...saidLines(said), `${STAGE_TEXT[person.stage]}, and the tie is ${person.strengthWord}.`];
    const head = act ? `${paper.strong(act.line)}.` : `Nothing changed for ${person.name}.`;
    return [head, ...lines.map((line) => `  ${line}`)].join('\n');
  },
};

function saidLines({ closeness, family, everyDays, layer, resting }: Output['said']): readonly string[] {
  return [
    ...(closeness === undefined ? [] : [`You are ${closeness} of 5 close.`]),
    ...(family ? ['You are family.'] : []),
    ...(everyDays === undefined ? [] : [`To be in touch every ${everyText(everyDays)}.`]),
    ...(layer === undefined ? [] : [`By your word ${LAYER_TEXT[layer]}.`]),
    ...(resting ? ['The tie rests: it needs no tending.'] : []),
  ];
}
