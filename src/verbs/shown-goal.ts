import { dayText } from '../core/day.ts';
import type { Everybody, WholePerson } from '../core/everybody.ts';
import { coverageWord } from '../core/goals/coverage-words.ts';
import { kindText } from '../core/goals/kind-words.ts';
import type { PersonId } from '../core/ids.ts';
import type { GoalNeed } from '../core/matters/goal.ts';
import type { Reason } from '../core/network/reason.ts';
import type { Reader } from '../core/store.ts';
import type { GoalMatter } from './find-goal.ts';
import type { GoalLineView, NeedLineView } from './goals-view.ts';

/** Names by id, of those who are here. */
export type KnownNames = ReadonlyMap<PersonId, string>;

/** The names of those who made these goals happen. */
export async function namesOfThanked(reader: Reader, goals: readonly GoalMatter[]): Promise<KnownNames> {
  const thanked = goals.flatMap(({ people }) => people.filter(({ part }) => part === 'helped'));
  const lines = await reader.lines([...new Set(thanked.map(({ person }) => person))]);
  return new Map(lines.map(({ id, name }) => [id, name]));
}

export function shownGoal(goal: GoalMatter, names: KnownNames): GoalLineView {
  const { aim, template, place, outcome } = goal.about;
  return {
    id: goal.id,
    aim,
    template,
    state: goal.state === 'open' ? 'open' : 'closed',
    since: dayText(goal.day),
    ...(place !== undefined && { place }),
    ...(goal.dueDay !== undefined && { by: dayText(goal.dueDay) }),
    ...(outcome !== undefined && { outcome }),
    thanks: goal.people.flatMap(({ part, person }) => {
      const name = part === 'helped' ? names.get(person) : undefined;
      return name === undefined ? [] : [{ id: person, name }];
    }),
  };
}

export function shownNeed({ name, why, importance, kinds }: GoalNeed): NeedLineView {
  return { name, ...(why !== undefined && { why }), importance, kinds: kinds.map(kindText) };
}

export function shownShare(
  share: number,
  says: string,
  reasons: readonly Reason[],
): { share: number; word: string; says: string; reasons: { term: string; says: string }[] } {
  return { share: rounded(share), word: coverageWord(share), says, reasons: shownReasons('need', reasons) };
}

export function shownReasons(term: string, reasons: readonly Reason[]): { term: string; says: string }[] {
  return reasons.map(({ says }) => ({ term, says }));
}

export function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

export function personOf({ people, numberOf }: Everybody, id: PersonId): WholePerson | undefined {
  return people[numberOf.get(id) ?? -1];
}
