import { everyText, spanText } from '../../core/network/time-words.ts';
import type { PersonLineView } from '../../verbs/views.ts';
import { ago } from '../words/time-words.ts';

type Tie = Pick<PersonLineView, 'usualGapDays' | 'silentDays' | 'contactDays' | 'quiet'>;

/** From one in two on it is fair to say that a tie is likely to go quiet. */
const LIKELY = 0.5;

/** How you stand with each other, as one would say it. */
export function closenessSentence({ usualGapDays, silentDays, contactDays, quiet }: Tie): string {
  if (silentDays === undefined) return 'Nothing has passed between you yet that Mutuals knows of.';
  if (usualGapDays === undefined) {
    return `You were in touch on ${contactDays === 1 ? 'one day' : `${contactDays} days`}; the last time was ${ago(silentDays)}.`;
  }
  const since =
    silentDays <= 1 ? `the last time was ${ago(silentDays)}` : `it has been ${spanText(silentDays)}`;
  const usual = `You are usually in touch every ${everyText(usualGapDays)}; ${since}.`;
  return quiet !== undefined && quiet >= LIKELY ? `${usual} Left alone, it may well go quiet.` : usual;
}
