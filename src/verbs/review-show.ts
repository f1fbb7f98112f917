import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import { FINDING_SHARE } from '../core/network/cadence/week-budget.ts';
import { type KeepAgainstFind, keepAgainstFind } from '../core/review/keep-against-find.ts';
import { trendText } from '../core/review/review-words.ts';
import { type WeekOfTrend, weekTrend } from '../core/review/week-trend.ts';
import { suggestionKind } from '../core/today.ts';
import { DAYS_A_WEEK } from '../core/week-rooms.ts';
import { lateContacts } from './late-contacts.ts';
import { reviewChange } from './review-change.ts';
import { REVIEWED_PEOPLE, reviewOf, reviewState, seenIn } from './review-state.ts';
import {
  changeView,
  type Drift,
  driftView,
  keepingView,
  trendView,
  weekView,
  wordView,
} from './review-view.ts';
import { reviewWeek } from './review-week.ts';
import { reviewWord } from './review-word.ts';
import { rounded, shownLine, today } from './shown.ts';
import { tendText } from './tend-text.ts';
import { type Deps, verb } from './verb.ts';
import { whyNobody } from './why-nobody.ts';

export const reviewShow = verb({
  name: 'review.show',
  says: 'Looks back at the week in ten minutes: what happened, what was promised, who drifts, and one thing to change.',
  writes: false,
  command: {
    words: 'review',
    aliases: ['review show'],
    examples: ['mutuals review', 'mutuals review --json'],
  },
  input: z.object({}),
  output: z.object({
    from: z.string(),
    to: z.string(),
    state: z.enum(['new', 'begun', 'done']).describe('of the review of this week'),
    seen: z.int().describe('people you have looked at in it'),
    week: weekView,
    word: wordView,
    drifting: z
      .array(driftView)
      .describe('at most twenty, less those you have looked at; the most urgent first'),
    keeping: keepingView,
    change: changeView.describe('one thing to change'),
    wanted: z.string().optional().describe('what you said you want to change'),
    trend: trendView,
    empty: z.enum(['no_people', 'me_unknown']).optional().describe('why there is nothing to look at'),
  }),
  async run(_input, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const [everybody, review, budget] = await Promise.all([
      store.everybody(),
      reviewOf(store, on),
      store.budget(),
    ]);
    const contacts = await lateContacts(store, everybody, on);
    const weeks = weekTrend(contacts, everybody, on);
    const seen = seenIn(review);
    const [drift, word] = await Promise.all([drifting(deps, on, seen), reviewWord(store, on)]);
    const keeping = keepAgainstFind(contacts, budget?.findingShare ?? FINDING_SHARE, on);
    const change = await reviewChange({ store, everybody, weeks, keeping, drift, word });
    const from = (on - DAYS_A_WEEK + 1) as Day;
    return {
      from: dayText(from),
      to: dayText(on),
      state: reviewState(review),
      seen: seen.size,
      week: reviewWeek(weeks, contacts, from),
      word: word.shown,
      drifting: drift,
      keeping: shownKeeping(keeping),
      change,
      ...(review?.about.change !== undefined && { wanted: review.about.change }),
      trend: shownTrend(weeks),
      ...(everybody.me === undefined && { empty: whyNobody(everybody, 'me_unknown') }),
    };
  },
});

/** Answers that are open stand on Today; here are the ties that have gone quiet. */
async function drifting(deps: Deps, on: Day, seen: ReadonlySet<string>): Promise<Drift[]> {
  const urgent = await deps.store.mostUrgent(on, 2 * REVIEWED_PEOPLE + seen.size);
  const left = urgent.filter((line) => suggestionKind(line, on) === 'tend' && !seen.has(line.id));
  return Promise.all(
    left.slice(0, Math.max(0, REVIEWED_PEOPLE - seen.size)).map(async (line) => {
      const { why, todo } = await tendText(line, deps, on);
      return { person: shownLine(line, on), why, todo };
    }),
  );
}

function shownKeeping({ share, ...keeping }: KeepAgainstFind): z.input<typeof keepingView> {
  return { ...keeping, ...(share !== undefined && { share: rounded(share, 3) }) };
}

function shownTrend(weeks: readonly WeekOfTrend[]): z.input<typeof trendView> {
  return {
    says: trendText(weeks),
    weeks: weeks.map(({ from, newKinds, diversity, ...counts }) => ({
      from: dayText(from),
      ...counts,
      newKinds: newKinds.length,
      ...(diversity !== undefined && { diversity: rounded(diversity, 2) }),
    })),
  };
}
