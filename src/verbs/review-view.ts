import { z } from 'zod';
import { promiseView, someone, thanksView } from './mutual-views.ts';
import { personLineView, reasonView } from './views.ts';

/** The parts of a weekly review. */
export const weekView = z.object({
  says: z.string(),
  contacts: z.int().describe('people and days'),
  people: z
    .array(z.object({ person: someone, days: z.int() }))
    .describe('with whom you were in touch, the most days first'),
  more: z.int().describe('how many people beyond these'),
  newPeople: z.array(someone),
  newKinds: z.array(z.string()).describe('fields and functions that were new to you'),
});

export const wordView = z.object({
  says: z.string(),
  promises: z.array(promiseView).describe('yours that are late or due, the late ones first'),
  thanks: z.array(thanksView).describe('still to be said, the oldest first'),
});

export const driftView = z.object({
  person: personLineView,
  why: z.string().describe('one line that is true in the data'),
  todo: z.string(),
});
export type Drift = z.output<typeof driftView>;

export const keepingView = z.object({
  says: z.string(),
  contacts: z.int(),
  withNew: z.int(),
  share: z.number().min(0).max(1).optional(),
  meant: z.number().min(0).max(1).describe('share of a week that is kept for new people'),
});

export const changeView = z.object({ says: z.string(), reasons: z.array(reasonView) });

export const trendView = z.object({
  says: z.string(),
  weeks: z.array(
    z.object({
      from: z.string(),
      contacts: z.int(),
      people: z.int(),
      newPeople: z.int(),
      newKinds: z.int(),
      diversity: z
        .number()
        .optional()
        .describe('effective number of fields; missing where too few are known'),
    }),
  ),
});
