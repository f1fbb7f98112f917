import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { spanText } from '../network/time-words.ts';
import { shortened, spokenDay } from '../today.ts';

const ANSWER_TEXT: Readonly<Record<string, string>> = {
  yes: 'They said yes.',
  no: 'They said no.',
  'no answer': 'No answer came.',
};

/** "You asked Ana on 3 May for “an introduction”. They said yes." */
export function askText(
  { day, state, about }: Pick<Matter<'ask'>, 'day' | 'state' | 'about'>,
  name: string,
  today: Day,
): string {
  const asked = `You asked ${name} on ${spokenDay(day, today)}: “${shortened(about.what)}”.`;
  return `${asked} ${ANSWER_TEXT[state] ?? openText(today - day)}`;
}

function openText(days: number): string {
  return days < 1 ? 'The answer is to come.' : `For ${spanText(days)} no answer has come yet.`;
}
