import { z } from 'zod';
import type { Everybody } from '../core/everybody.ts';
import { coverageText, coverageWord } from '../core/goals/coverage-words.ts';
import { goalInBook } from '../core/goals/goal-in-book.ts';
import { helpingTies } from '../core/goals/helping-ties.ts';
import { gaps } from '../core/network/goals/coverage.ts';
import type { GoalMatter } from './find-goal.ts';
import { goalLineView } from './goals-view.ts';
import { today } from './shown.ts';
import { type KnownNames, namesOfThanked, rounded, shownGoal } from './shown-goal.ts';
import { verb } from './verb.ts';

const GOALS_AT_ONCE = 25;
const GAPS = 3;
/** What is covered less than this is a gap worth a name. */
const GAP_BELOW = 0.65;

const listedGoal = goalLineView.extend({
  covered: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('how far it is covered; missing while nobody has said whom it takes'),
  word: z.string().optional().describe('the same in words'),
  says: z.string(),
  gaps: z.array(z.string()).describe('whom it lacks most'),
});

export const goalsList = verb({
  name: 'goals.list',
  says: 'Lists your goals with how far the people you know cover each, and whom it lacks most.',
  writes: false,
  command: { words: 'goals', aliases: ['goals list'], examples: ['mutuals goals', 'mutuals goals --all'] },
  input: z.object({
    all: z.boolean().default(false).describe('the closed ones too'),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(GOALS_AT_ONCE)
      .default(GOALS_AT_ONCE)
      .describe('how many at most'),
  }),
  output: z.object({ goals: z.array(listedGoal) }),
  async run({ all, limit }, deps) {
    const { store } = deps;
    await deps.freshen(today(deps));
    const found = await store.matters({ kind: 'goal', ...(!all && { state: 'open' }) });
    const goals = found.slice(0, limit);
    const names = await namesOfThanked(store, goals);
    // Who knows whom takes as long to read again, and covers nothing.
    const everybody = await store.everybody();
    return { goals: goals.map((goal) => listed(goal, names, everybody)) };
  },
});

function listed(goal: GoalMatter, names: KnownNames, everybody: Everybody): z.input<typeof listedGoal> {
  const { needs } = goal.about;
  if (needs.length === 0) return { ...shownGoal(goal, names), says: NO_NEEDS, gaps: [] };
  const { supply, now } = goalInBook(everybody, helpingTies(everybody), needs);
  return {
    ...shownGoal(goal, names),
    covered: rounded(now.covered),
    word: coverageWord(now.covered),
    says: coverageText(now.covered),
    gaps: gaps(supply.importance, now)
      .filter(({ covered }) => covered < GAP_BELOW)
      .slice(0, GAPS)
      .flatMap(({ need }) => needs.slice(need, need + 1).map(({ name }) => name)),
  };
}

export const NO_NEEDS = 'Nobody has said yet which kinds of people this takes: mutuals goals need.';
