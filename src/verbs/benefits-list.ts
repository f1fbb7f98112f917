import { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { Matter } from '../core/matters/matter.ts';
import { favourOf } from '../core/matters/told-by-benefits.ts';
import {
  helpedByMe,
  helpedMeMost,
  type MutualStanding,
  standings,
  thoseWhoOnlyTake,
} from '../core/mutual/standings.ts';
import { balance, explainBalance, standingText } from '../core/network/benefit/ledger.ts';
import { findPerson } from './find-person.ts';
import { benefitView, someone, thanksView } from './mutual-views.ts';
import { type NameOf, namesOf } from './names-of.ts';
import { shownLine, today } from './shown.ts';
import { shownBenefit, shownThanks } from './shown-mutual.ts';
import { type Deps, verb } from './verb.ts';
import { limit, personLineView, personRef, reasonView } from './views.ts';

const standingView = z.object({
  person: someone,
  says: z.string().describe('how it stands between you, in one sentence'),
  reasons: z.array(reasonView),
});

const output = z.object({
  person: personLineView.optional().describe('whom it is about, when somebody was named'),
  says: z.string().describe('how it stands, or what to do when nothing is noted yet'),
  reasons: z.array(reasonView),
  benefits: z.array(benefitView).describe('what went and what came, the newest first'),
  thanks: z.array(thanksView).describe('thanks that are still to be said'),
  helpedYou: z.array(standingView).describe('who did most for you, as far as it counts today'),
  youHelped: z.array(standingView).describe('for whom you did most'),
  onlyTake: z.array(standingView).describe('to whom much went and from whom next to nothing came'),
});

export const benefitsList = verb({
  name: 'benefits.list',
  says: 'Shows what went and what came between you and one person, or who helped you most and whom you helped.',
  writes: false,
  command: {
    words: 'benefits',
    aliases: ['benefits list'],
    positional: ['person'],
    examples: ['mutuals benefits', 'mutuals benefits "Ada Lovelace"'],
  },
  input: z.object({ person: personRef.optional().describe('only what is with one person'), limit }),
  output,
  run: ({ person, limit: most }, deps) =>
    person === undefined ? withAll(most, deps) : withOne(person, most, deps),
});

type Output = z.input<typeof output>;

const NOTHING =
  'Nothing is noted yet. `mutuals gave NAME WHAT` and `mutuals got NAME WHAT` note it in one line.';

async function withOne(ref: string, most: number, deps: Deps): Promise<Output> {
  const { store } = deps;
  const on = today(deps);
  const line = await findPerson(store, ref, on);
  const [benefits, thanks] = await Promise.all([
    store.matters({ kind: 'benefit', person: line.id }),
    store.matters({ kind: 'thanks', person: line.id, state: 'open' }),
  ]);
  const favours = benefits.map(favourOf);
  const nameOf = (): string => line.name;
  return {
    ...EMPTY,
    person: shownLine(line, on),
    says: standingText(balance(favours, on)),
    reasons: explainBalance(favours, on).map(({ says }) => ({ term: 'benefit', says })),
    benefits: benefits.slice(0, most).map((one) => shownBenefit(one, nameOf)),
    thanks: thanks.map((one) => shownThanks(one, nameOf, on)),
  };
}

const EMPTY = { reasons: [], benefits: [], thanks: [], helpedYou: [], youHelped: [], onlyTake: [] };

/** In each of the short lists. */
const PEOPLE_SHOWN = 5;

async function withAll(most: number, deps: Deps): Promise<Output> {
  const { store } = deps;
  const on = today(deps);
  const [benefits, thanks] = await Promise.all([
    store.matters({ kind: 'benefit' }),
    store.matters({ kind: 'thanks', state: 'open' }),
  ]);
  const nameOf = await namesOf(store, [...benefits, ...thanks]);
  const all = standings(benefits, on);
  const shown = (some: readonly MutualStanding[]) => some.map((one) => shownStanding(one, nameOf, on));
  return {
    ...EMPTY,
    says: benefits.length === 0 ? NOTHING : summary(benefits, thanks.length),
    benefits: benefits.slice(0, most).map((one) => shownBenefit(one, nameOf)),
    thanks: thanks
      .toReversed()
      .slice(0, most)
      .map((one) => shownThanks(one, nameOf, on)),
    helpedYou: shown(helpedMeMost(all, PEOPLE_SHOWN)),
    youHelped: shown(helpedByMe(all, PEOPLE_SHOWN)),
    onlyTake: shown(thoseWhoOnlyTake(all, PEOPLE_SHOWN)),
  };
}

function shownStanding(
  { person, favours, balance: now }: MutualStanding,
  nameOf: NameOf,
  on: Day,
): z.input<typeof standingView> {
  return {
    person: { id: person, name: nameOf(person) },
    says: standingText(now),
    reasons: explainBalance(favours, on).map(({ says }) => ({ term: 'benefit', says })),
  };
}

function summary(benefits: readonly Matter<'benefit'>[], thanksDue: number): string {
  const given = benefits.filter(({ about }) => about.direction === 'given').length;
  const received = benefits.length - given;
  const thanks = thanksDue === 0 ? 'No thanks are open.' : `Thanks to say: ${thanksDue}.`;
  return `Good turns noted: ${given} from you, ${received} for you. ${thanks}`;
}
