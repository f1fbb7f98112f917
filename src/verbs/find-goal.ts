import type { Matter } from '../core/matters/matter.ts';
import { nameWords } from '../core/names.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';

export type GoalMatter = Matter<'goal'>;

const SHOWN = 8;

/** The one goal that a user means by its id, its aim or words of it; without any, the only one of the wanted state. */
export async function findGoal(
  reader: Reader,
  ref: string | undefined,
  wanted: 'open' | 'closed' = 'open',
): Promise<GoalMatter> {
  const goals = await reader.matters({ kind: 'goal' });
  const likely = goals.filter(({ state }) => state === wanted);
  if (ref === undefined) return only(likely, '');
  const meant = [likely, goals].map((some) => called(some, ref)).find((some) => some.length > 0);
  if (!meant) throw new Refusal('goal_not_found', ref, shown(likely));
  return only(meant, ref);
}

/** Of this id or aim, else with all these words in the aim. */
function called(goals: readonly GoalMatter[], ref: string): readonly GoalMatter[] {
  const exact = goals.filter(({ id, about }) => id === ref || fold(about.aim) === fold(ref));
  if (exact.length > 0) return exact;
  const words = nameWords(ref);
  return words.length === 0 ? [] : goals.filter(({ about }) => holdsAll(nameWords(about.aim), words));
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}

function only(goals: readonly GoalMatter[], ref: string): GoalMatter {
  const [first, ...others] = goals;
  if (!first) throw new Refusal('goal_missing');
  if (others.length > 0) throw new Refusal('goal_ambiguous', ref, shown(goals));
  return first;
}

function shown(goals: readonly GoalMatter[]): readonly string[] {
  return goals.slice(0, SHOWN).map(({ id, about }) => `${id}  ${about.aim}`);
}
