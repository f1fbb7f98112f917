import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { shortened, spokenDay } from '../today.ts';
import { FAVOUR_TEXT } from './favour-text.ts';

type Owed = Pick<Matter<'thanks'>, 'day' | 'about'>;

/** "Ana gave you advice on 3 May: “advice on visas”." */
export function thanksText({ day, about }: Owed, name: string, today: Day): string {
  const words = about.what === '' ? '' : `: “${shortened(about.what)}”`;
  return `${name} gave you ${FAVOUR_TEXT[about.kind]} on ${spokenDay(day, today)}${words}.`;
}

/** Whoever brought people together wants to hear what became of it; that is the thanks. */
export function thanksTodo({ about }: Owed, name: string): string {
  if (about.kind === 'introduction' || about.kind === 'referral' || about.kind === 'opportunity')
    return `Tell ${name} what became of it.`;
  return `Say thank you to ${name}, and what it did for you.`;
}
