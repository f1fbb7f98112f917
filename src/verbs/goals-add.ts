import { z } from 'zod';
import type { Everybody } from '../core/everybody.ts';
import type { TemplateName } from '../core/goals/goal-template.ts';
import { kindsInAim } from '../core/goals/kinds-in-aim.ts';
import { needsOfGoal } from '../core/goals/needs-of-goal.ts';
import { placeInAim, placeSaid } from '../core/goals/place-of-goal.ts';
import { templateFor } from '../core/goals/template-for.ts';
import type { Goal } from '../core/matters/goal.ts';
import type { NewMatter } from '../core/matters/matter.ts';
import { fold } from '../core/text/fold.ts';
import { shortened } from '../core/today.ts';
import type { GoalMatter } from './find-goal.ts';
import { goalLineView, needLineView, templateName } from './goals-view.ts';
import { readFutureDay } from './read-day.ts';
import { shownIfDone, today } from './shown.ts';
import { shownGoal, shownNeed } from './shown-goal.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

export const goalsAdd = verb({
  name: 'goals.add',
  says: 'Sets a goal from an aim in one line, with the kinds of people that it takes.',
  writes: true,
  idempotent: true,
  command: {
    words: 'goal',
    aliases: ['goals add'],
    positional: ['aim...'],
    examples: [
      'mutuals goal "start a bakery"',
      'mutuals goal einen neuen Job finden --by 2027-06-30',
      'mutuals goal "open a shop" --place Lisbon --template "start a business"',
    ],
  },
  input: z.object({
    aim: z.string().trim().min(1).max(300).describe('what you are trying to do, in one line'),
    template: templateName
      .optional()
      .describe('which kinds of people it takes; else it follows from the words of the aim'),
    by: z.string().max(60).optional().describe('a day: 2027-06-30, "in 6 months"'),
    place: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .describe('the city or country it is to happen in; else the one that the aim names'),
  }),
  output: actDone.extend({ goal: goalLineView, needs: z.array(needLineView) }),
  async run({ aim, template = templateFor(aim), by, place }, deps) {
    const everybody = await deps.store.everybody();
    const dueDay = by === undefined ? undefined : readFutureDay(by, deps);
    const wanted: NewMatter<'goal'> = {
      kind: 'goal',
      day: today(deps),
      state: 'open',
      people: [],
      about: goalOf({ aim, template, place }, everybody),
      ...(dueDay !== undefined && { dueDay }),
    };
    const line = `Set the goal “${shortened(aim)}”`;
    const { act, result } = await deps.store.act({ verb: 'goals.add', by: deps.by, line }, async (writer) => {
      const known = (await writer.matters({ kind: 'goal', state: 'open' })).find(
        ({ about }) => fold(about.aim) === fold(aim),
      );
      if (!known) return { ...wanted, id: await writer.addMatter(wanted) };
      const changed = withSaid(known, { dueDay, place });
      if (changed !== known) await writer.changeMatter(changed);
      return changed;
    });
    return {
      goal: shownGoal(result, everybody),
      needs: result.about.needs.map(shownNeed),
      ...shownIfDone(act),
    };
  },
});

type Aimed = { readonly aim: string; readonly template: TemplateName; readonly place: string | undefined };

function goalOf({ aim, template, place }: Aimed, { people, me }: Everybody): Goal {
  const where = place === undefined ? placeInAim(aim, template) : placeSaid(place);
  const kinds = me === undefined ? undefined : people[me]?.kinds;
  const work = kinds?.function === undefined ? undefined : { function: kinds.function };
  const needs = needsOfGoal(template, { aim: kindsInAim(aim, template), me: work, place: where?.kind });
  return { aim, template, ...(where && { place: where.shown }), needs };
}

/** The same aim said again changes the day, or the place that is shown; its people stay as they were made. */
function withSaid(
  known: GoalMatter,
  { dueDay, place }: { readonly dueDay: GoalMatter['dueDay']; readonly place: string | undefined },
): GoalMatter {
  const isNew =
    (dueDay ?? known.dueDay) !== known.dueDay || (place ?? known.about.place) !== known.about.place;
  if (!isNew) return known;
  return {
    ...known,
    ...(dueDay !== undefined && { dueDay }),
    about: { ...known.about, ...(place !== undefined && { place }) },
  };
}
