import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { FAVOUR_TEXT } from '../mutual/favour-text.ts';
import { spokenDay } from '../today.ts';

/** What I last did for somebody, so that a good word does not stand alone; undefined while nothing is noted. */
function lastReturned(benefits: readonly Matter<'benefit'>[]): Matter<'benefit'> | undefined {
  return benefits
    .filter(({ about }) => about.direction === 'given')
    .reduce<Matter<'benefit'> | undefined>(
      (last, one) => (last && last.day >= one.day ? last : one),
      undefined,
    );
}

/** Whether it was given back since they spoke for me, in one sentence. */
export function returnedText(
  spokeDay: Day,
  benefits: readonly Matter<'benefit'>[],
  { name, today }: { readonly name: string; readonly today: Day },
): string {
  const last = lastReturned(benefits);
  if (!last) return `You have noted nothing that you did for ${name}.`;
  const gave = `You last gave ${name} ${FAVOUR_TEXT[last.about.what]}, on ${spokenDay(last.day, today)}`;
  return last.day < spokeDay ? `${gave}, before they spoke for you.` : `${gave}.`;
}
