import { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { TemplateName } from '../core/goals/goal-template.ts';
import { kindsInAim } from '../core/goals/kinds-in-aim.ts';
import { needsOfGoal } from '../core/goals/needs-of-goal.ts';
import { placeInAim, placeSaid } from '../core/goals/place-of-goal.ts';
import { templateFor } from '../core/goals/template-for.ts';
import type { Goal, NeedKinds } from '../core/matters/goal.ts';
import type { NewMatter } from '../core/matters/matter.ts';
import type { Reader } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { shortened } from '../core/today.ts';
import { cardAndKinds } from './card-and-kinds.ts';
import type { GoalMatter } from './find-goal.ts';
import { goalLineView, needLineView, templateName } from './goals-view.ts';
import { readFutureDay } from './read-day.ts';
import { shownIfDone, today } from './shown.ts';
import { namesOfThanked, shownGoal, shownNeed } from './shown-goal.ts';
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
      'mutuals goal "start a bakery" --by ""',
    ],
  },
  input: z.object({
    aim: z.string().trim().min(1).max(300).describe('what you are trying to do, in one line'),
    template: templateName
      .optional()
      .describe('which kinds of people it takes; else it follows from the words of the aim'),
    by: z
      .string()
      .trim()
      .max(60)
      .optional()
      .describe('a day: 2027-06-30, "in 6 months"; an empty text takes it off a goal that is set'),
    place: z
      .string()
      .trim()
      .max(100)
      .optional()
      .describe(
        'the city or country it is to happen in, else the one that the aim names; an empty text takes it off',
      ),
  }),
  output: actDone.extend({ goal: goalLineView, needs: z.array(needLineView) }),
  async run({ aim, template = templateFor(aim), by, place }, deps) {
    const dueDay = by ? readFutureDay(by, deps) : undefined;
    const wanted: NewMatter<'goal'> = {
      kind: 'goal',
      day: today(deps),
      state: 'open',
      people: [],
      about: goalOf({ aim, template, place }, await myWork(deps.store)),
      ...(dueDay !== undefined && { dueDay }),
    };
    const line = `Set the goal “${shortened(aim)}”`;
    const { act, result } = await deps.store.act({ verb: 'goals.add', by: deps.by, line }, async (writer) => {
      const known = (await writer.matters({ kind: 'goal', state: 'open' })).find(
        ({ about }) => fold(about.aim) === fold(aim),
      );
      if (!known) return { ...wanted, id: await writer.addMatter(wanted) };
      const said = { by, place, ...(dueDay !== undefined && { dueDay }) };
      const changed = withSaid(known, said);
      if (changed !== known) await writer.changeMatter(changed);
      return changed;
    });
    return {
      goal: shownGoal(result, await namesOfThanked(deps.store, [result])),
      needs: result.about.needs.map(shownNeed),
      ...shownIfDone(act),
    };
  },
});

type Aimed = { readonly aim: string; readonly template: TemplateName; readonly place: string | undefined };

/** What I do, without reading everybody. */
async function myWork(reader: Reader): Promise<NeedKinds | undefined> {
  const me = await reader.me();
  if (me === undefined) return undefined;
  const { kinds } = await cardAndKinds(reader, me);
  return kinds.function === undefined ? undefined : { function: kinds.function };
}

function goalOf({ aim, template, place }: Aimed, work: NeedKinds | undefined): Goal {
  const where = place ? placeSaid(place) : placeInAim(aim, template);
  const needs = needsOfGoal(template, { aim: kindsInAim(aim, template), me: work, place: where?.kind });
  return { aim, template, ...(where && { place: where.shown }), needs };
}

type Said = {
  readonly by: string | undefined;
  readonly place: string | undefined;
  readonly dueDay?: Day;
};

/** The same aim said again changes the day, or the place that is shown; its people stay as they were made. */
function withSaid(known: GoalMatter, { by, place, dueDay }: Said): GoalMatter {
  const day = by === undefined ? known.dueDay : dueDay;
  const where = place === undefined ? known.about.place : place || undefined;
  if (day === known.dueDay && where === known.about.place) return known;
  const { dueDay: _day, about, ...rest } = known;
  const { place: _place, ...body } = about;
  return {
    ...rest,
    ...(day !== undefined && { dueDay: day }),
    about: { ...body, ...(where !== undefined && { place: where }) },
  };
}
