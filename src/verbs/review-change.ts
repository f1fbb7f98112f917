import type { z } from 'zod';
import { yieldsOfKinds } from '../core/events/yield-of-kind.ts';
import type { Everybody } from '../core/everybody.ts';
import type { KeepAgainstFind } from '../core/review/keep-against-find.ts';
import { oneChange } from '../core/review/one-change.ts';
import type { WeekOfTrend } from '../core/review/week-trend.ts';
import type { Store } from '../core/store.ts';
import { fruitsOf } from './fruits-of.ts';
import type { changeView, Drift } from './review-view.ts';
import type { reviewWord } from './review-word.ts';

type Reviewed = {
  readonly store: Store;
  readonly everybody: Everybody;
  readonly weeks: readonly WeekOfTrend[];
  readonly keeping: KeepAgainstFind;
  readonly drift: readonly Drift[];
  readonly word: Awaited<ReturnType<typeof reviewWord>>;
};

const CLOSE_LAYER = 15;

/** The one thing to change, by what the review found. */
export async function reviewChange(reviewed: Reviewed): Promise<z.input<typeof changeView>> {
  const { store, everybody, weeks, keeping, drift, word } = reviewed;
  const events = await store.matters({ kind: 'event', state: 'told' });
  const fruits = events.length === 0 ? undefined : await fruitsOf(store);
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
