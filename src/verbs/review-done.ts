import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import type { NewMatter } from '../core/matters/matter.ts';
import type { PersonLine } from '../core/person-line.ts';
import { mondayOf } from '../core/today/week-of.ts';
import { findOthers } from './find-others.ts';
import { REVIEWED_PEOPLE, reviewOf, reviewState, seenIn } from './review-state.ts';
import { shownIfDone, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personRef } from './views.ts';
import { withPart } from './with-part.ts';

export const reviewDone = verb({
  name: 'review.done',
  says: 'Keeps how far you are with the review of this week: through with one person, or with all of it.',
  writes: true,
  idempotent: true,
  command: {
    words: 'review done',
    positional: ['person'],
    examples: [
      'mutuals review done "Ada Lovelace"',
      'mutuals review done --change "one new person a week"',
      'mutuals review done',
    ],
  },
  input: z.object({
    person: personRef.optional().describe('who was looked at; the whole review is done when left out'),
    change: z.string().trim().min(1).max(300).optional().describe('what you want to change, in one line'),
  }),
  output: actDone.extend({
    week: z.string().describe('the Monday of the week'),
    state: z.enum(['new', 'begun', 'done']),
    seen: z.int().describe('people looked at'),
    left: z.int().describe('how many of the twenty are left at most'),
    change: z.string().optional(),
  }),
  async run({ person, change }, deps) {
    const { store } = deps;
    const on = today(deps);
    const [looked] = await findOthers(store, person === undefined ? [] : [person], on);
    const week = dayText(mondayOf(on));
    const line = looked ? `Looked at ${looked.name} in the review` : `Reviewed the week of ${week}`;
    const { act, result } = await store.act({ verb: 'review.done', by: deps.by, line }, async (writer) => {
      const known = await reviewOf(writer, on);
      if (!known) {
        const begun = withSaid(newReview(mondayOf(on)), { looked, change });
        await writer.addMatter(begun);
        return begun;
      }
      const changed = withSaid(known, { looked, change });
      if (JSON.stringify(changed) !== JSON.stringify(known)) await writer.changeMatter(changed);
      return changed;
    });
    const seen = seenIn(result).size;
    return {
      week,
      state: reviewState(result),
      seen,
      left: Math.max(0, REVIEWED_PEOPLE - seen),
      ...(result.about.change !== undefined && { change: result.about.change }),
      ...shownIfDone(act),
    };
  },
});

function newReview(day: Day): NewMatter<'review'> {
  return { kind: 'review', day, state: 'open', people: [], about: {} };
}

type Said = { readonly looked: PersonLine | undefined; readonly change: string | undefined };

function withSaid<One extends NewMatter<'review'>>(review: One, { looked, change }: Said): One {
  return {
    ...review,
    state: looked ? review.state : 'done',
    people: withPart(review.people, 'seen', looked ? [looked.id] : []),
    about: { ...review.about, ...(change !== undefined && { change }) },
  };
}
