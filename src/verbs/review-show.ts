import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import { yieldsOfKinds } from '../core/events/yield-of-kind.ts';
import type { Everybody } from '../core/everybody.ts';
import { FINDING_SHARE } from '../core/network/cadence/week-budget.ts';
import { type KeepAgainstFind, keepAgainstFind } from '../core/review/keep-against-find.ts';
import { oneChange } from '../core/review/one-change.ts';
import { trendText, weekText } from '../core/review/review-words.ts';
import { isInWeek, type PersonDays, type WeekOfTrend, weekTrend } from '../core/review/week-trend.ts';
import { suggestionKind } from '../core/today.ts';
import { DAYS_A_WEEK } from '../core/week-rooms.ts';
import { fruitsOf } from './events-list.ts';
import { lateContacts } from './late-contacts.ts';
import { REVIEWED_PEOPLE, reviewOf, reviewState, seenIn } from './review-state.ts';
import { changeView, driftView, keepingView, trendView, weekView, wordView } from './review-view.ts';
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
    const changed = await change({ deps, everybody, weeks, keeping, drift, word });
    const from = (on - DAYS_A_WEEK + 1) as Day;
    return {
      from: dayText(from),
      to: dayText(on),
      state: reviewState(review),
      seen: seen.size,
      week: shownWeek(weeks, contacts, from),
      word: word.shown,
      drifting: drift,
      keeping: shownKeeping(keeping),
      change: changed,
      ...(review?.about.change !== undefined && { wanted: review.about.change }),
      trend: shownTrend(weeks),
      ...(everybody.me === undefined && { empty: whyNobody(everybody, 'me_unknown') }),
    };
  },
});

type Drift = z.input<typeof driftView>;

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

const PEOPLE_SHOWN = 10;

function shownWeek(
  weeks: readonly WeekOfTrend[],
  contacts: readonly PersonDays[],
  from: Day,
): z.input<typeof weekView> {
  const week = weeks.at(-1) ?? { from, contacts: 0, people: 0, newPeople: 0, newKinds: [] };
  const met = contacts
    .map(({ person, days }) => ({ person, days: days.filter((day) => isInWeek(day, from)).length }))
    .filter(({ days }) => days > 0)
    .sort(
      (one, other) =>
        other.days - one.days ||
        other.person.strength - one.person.strength ||
        (one.person.id < other.person.id ? -1 : 1),
    );
  const named = ({ person: { id, name } }: Pick<PersonDays, 'person'>) => ({ id, name });
  const fresh = met.filter(({ person }) => isInWeek(person.firstDay, from)).map(named);
  return {
    says: weekText(
      week,
      fresh.map(({ name }) => name),
    ),
    contacts: week.contacts,
    people: met.slice(0, PEOPLE_SHOWN).map((one) => ({ person: named(one), days: one.days })),
    more: Math.max(0, met.length - PEOPLE_SHOWN),
    newPeople: fresh.slice(0, PEOPLE_SHOWN),
    newKinds: [...week.newKinds],
  };
}

function shownKeeping({ share, ...keeping }: KeepAgainstFind): z.input<typeof keepingView> {
  return { ...keeping, ...(share !== undefined && { share: rounded(share, 3) }) };
}

type Reviewed = {
  readonly deps: Deps;
  readonly everybody: Everybody;
  readonly weeks: readonly WeekOfTrend[];
  readonly keeping: KeepAgainstFind;
  readonly drift: readonly Drift[];
  readonly word: Awaited<ReturnType<typeof reviewWord>>;
};

const CLOSE_LAYER = 15;

async function change(reviewed: Reviewed): Promise<z.input<typeof changeView>> {
  const { deps, everybody, weeks, keeping, drift, word } = reviewed;
  const events = await deps.store.matters({ kind: 'event', state: 'told' });
  const fruits = events.length === 0 ? undefined : await fruitsOf(deps.store);
  const yields = fruits ? yieldsOfKinds(events, everybody, fruits) : [];
  const { says, because } = oneChange({
    latePromises: word.late,
    thanksDue: word.thanksDue,
    contacts: weeks.at(-1)?.contacts ?? 0,
    closeDrifting: drift
      .filter(({ person: { layer } }) => layer !== undefined && layer <= CLOSE_LAYER)
      .map(({ person }) => person.name),
    drifting: drift.length,
    found: keeping.share,
    meant: keeping.meant,
    sameEvents: yields.find(({ isMoreOfTheSame }) => isMoreOfTheSame)?.kind,
    newKindsOfTrend: weeks.reduce((sum, { newKinds }) => sum + newKinds.length, 0),
  });
  return { says, reasons: [{ term: 'because', says: because }] };
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
