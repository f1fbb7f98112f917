import type { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { chanceOfQuiet, explainQuiet } from '../core/network/quiet.ts';
import { rhythm } from '../core/network/rhythm.ts';
import { explainStrength } from '../core/network/tie-strength.ts';
import type { reasonView } from './views.ts';

/** Why a tie is as strong as it is said to be, and how likely it is to fall silent. */
export function strengthReasons(days: readonly ContactDay[], today: Day): z.input<typeof reasonView>[] {
  const last = days.findLast(({ day }) => day <= today);
  if (!last) return [{ term: 'strength', says: 'You have not been in touch, as far as your data tell.' }];
  const quiet = explainQuiet(rhythm(days, today), today - last.day, chanceOfQuiet(days, today));
  return [
    ...explainStrength(days, today).map(({ says }) => ({ term: 'strength', says })),
    ...quiet.map(({ says }) => ({ term: 'quiet', says })),
  ];
}
