import { z } from 'zod';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import { shortened } from '../core/today.ts';
import { findGoal, type GoalMatter } from './find-goal.ts';
import { findPerson } from './find-person.ts';
import { goalLineView, goalRef } from './goals-view.ts';
import { shownIfDone, today } from './shown.ts';
import { namesOfThanked, shownGoal } from './shown-goal.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personRef } from './views.ts';

export const goalsClose = verb({
  name: 'goals.close',
  says: 'Closes a goal with what came of it, and keeps who made it happen.',
  writes: true,
  idempotent: true,
  command: {
    words: 'goals close',
    positional: ['goal', 'outcome...'],
    examples: [
      'mutuals goals close bakery "opened in May, forty guests on the first day" --thanks "Ana Ruiz" --thanks "Bo Lind"',
    ],
  },
  input: z.object({
    goal: goalRef,
    outcome: z.string().trim().min(1).max(1000).describe('what came of it, in one line'),
    thanks: z.array(personRef).max(20).optional().describe('somebody who made it happen'),
  }),
  output: actDone.extend({ goal: goalLineView }),
  async run({ goal: ref, outcome, thanks = [] }, deps) {
    const goal = await findGoal(deps.store, ref);
    const helped = await peopleCalled(thanks, deps);
    const closed: GoalMatter = {
      ...goal,
      state: 'closed',
      people: withHelped(goal, helped),
      about: { ...goal.about, outcome },
    };
    const line = `Closed the goal “${shortened(goal.about.aim)}”`;
    const { act } = await deps.store.act({ verb: 'goals.close', by: deps.by, line }, async (writer) => {
      if (JSON.stringify(closed) !== JSON.stringify(goal)) await writer.changeMatter(closed);
    });
    return { goal: shownGoal(closed, await namesOfThanked(deps.store, [closed])), ...shownIfDone(act) };
  },
});

async function peopleCalled(refs: readonly string[], deps: Deps): Promise<readonly PersonLine[]> {
  const found: PersonLine[] = [];
  for (const ref of refs) {
    const person = await findPerson(deps.store, ref, today(deps));
    if (person.isMe) throw new Refusal('me_not_a_person');
    found.push(person);
  }
  return found;
}

/** Whoever is thanked is kept once, in the order in which the store tells them. */
function withHelped({ people }: GoalMatter, helped: readonly PersonLine[]): GoalMatter['people'] {
  const known = new Set(people.filter(({ part }) => part === 'helped').map(({ person }) => person));
  const added = new Set(helped.map(({ id }) => id).filter((id) => !known.has(id)));
  const all = [...people, ...[...added].map((person) => ({ part: 'helped', person }))];
  return all.sort((one, other) => order(one.part, other.part) || order(one.person, other.person));
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
