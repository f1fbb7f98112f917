import type { Day } from '../day.ts';
import type { WholePerson } from '../everybody.ts';
import { servingClause } from '../goals/kind-words.ts';
import { fitOfNeed } from '../goals/need-fit.ts';
import { tieText } from '../goals/tie-text.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { shortened } from '../today.ts';

/**
 * Whom of those expected to meet, the most worth first: by the open need that they serve best,
 *
 *   worth = max over the needs of  fit · importance / 3 · (1 − covered)
 *
 * fit of goals/need-fit.ts, covered the chance that somebody known already helps with it. Equal ones: whom one has met
 * least stands first, since those one sees anyhow need no event. Ours. Cost: O(expected · needs).
 */
export type OpenNeed = {
  readonly aim: string;
  readonly need: GoalNeed;
  /** From 0 to 1. */
  readonly covered: number;
};

export type Meeting = {
  readonly person: WholePerson;
  readonly worth: number;
  /** The need that they serve, where they serve one. */
  readonly serves?: OpenNeed;
};

const MOST_IMPORTANT = 3;
/** Below this somebody is merely near what is needed. */
const LEAST_FIT = 0.3;

export function whomToMeet(expected: readonly WholePerson[], needs: readonly OpenNeed[]): readonly Meeting[] {
  const fits = needs.map((open) => ({ open, fitOf: fitOfNeed(open.need.kinds) }));
  return expected
    .map((person) => {
      let best: Meeting = { person, worth: 0 };
      for (const { open, fitOf } of fits) {
        const fit = fitOf(person.kinds);
        const worth = fit * (open.need.importance / MOST_IMPORTANT) * (1 - open.covered);
        if (fit >= LEAST_FIT && worth > best.worth) best = { person, worth, serves: open };
      }
      return best;
    })
    .sort(byWorth);
}

function byWorth(one: Meeting, other: Meeting): number {
  return (
    other.worth - one.worth ||
    one.person.activeDays - other.person.activeDays ||
    (one.person.id < other.person.id ? -1 : 1)
  );
}

/** "Bo Lind, who sells, Head of Sales at Oven: for “start a bakery” (Sales). You were never in touch …" */
export function meetingText({ person, serves }: Meeting, today: Day): string {
  const clause = serves && servingClause(serves.need.kinds, person.kinds);
  const post = [person.title, person.organisation].filter((part) => part !== undefined).join(' at ');
  const who = [person.name, clause, post].filter((part) => part !== undefined && part !== '').join(', ');
  const what = serves ? `: for “${shortened(serves.aim)}” (${serves.need.name}).` : '.';
  return `${who}${what} ${tieText(person, today)}`;
}
