import { type Day, dayText } from '../core/day.ts';
import type { Everybody } from '../core/everybody.ts';
import type { Matter } from '../core/matters/matter.ts';
import { OPPORTUNITY_ENDS } from '../core/matters/opportunity.ts';
import { opportunityText } from '../core/opportunities/opportunity-text.ts';
import { hearingText, type ShouldHear, whoShouldHear } from '../core/opportunities/who-should-hear.ts';
import type { Reader } from '../core/store.ts';
import type { OpportunityView } from './opportunities-view.ts';
import { personOf } from './shown-goal.ts';

export type OpportunityMatter = Matter<'opportunity'>;

const HEARING_SHOWN = 5;

/** What opportunities are held against. */
export type OpportunityShowing = {
  readonly everybody: Everybody;
  readonly needs: readonly Matter<'need'>[];
  /** The closed ones too, since they give an opportunity its aim. */
  readonly goals: readonly Matter<'goal'>[];
  readonly today: Day;
};

export async function opportunityShowing(reader: Reader, today: Day): Promise<OpportunityShowing> {
  const [everybody, needs, goals] = await Promise.all([
    reader.everybody(),
    reader.matters({ kind: 'need', state: 'open' }),
    reader.matters({ kind: 'goal' }),
  ]);
  return { everybody, needs, goals, today };
}

export function shownOpportunity(one: OpportunityMatter, showing: OpportunityShowing): OpportunityView {
  const { everybody, goals, today } = showing;
  const { what, outcome, goal } = one.about;
  const [from, hearers] = [those(one, 'from', everybody), those(one, 'for', everybody)];
  const aim = goals.find(({ id }) => id === goal)?.about.aim;
  const names = { from: from.map(({ name }) => name), for: hearers.map(({ name }) => name), goal: aim };
  return {
    id: one.id,
    what,
    day: dayText(one.day),
    state: OPPORTUNITY_ENDS.find((end) => end === one.state) ?? 'open',
    from,
    for: hearers,
    ...(aim !== undefined && { goal: aim }),
    ...(outcome !== undefined && { outcome }),
    says: opportunityText(one, names, today),
    shouldHear: one.state === 'open' ? hearing(one, showing) : [],
  };
}

function those({ people }: OpportunityMatter, part: string, everybody: Everybody): OpportunityView['from'] {
  return people.flatMap((one) => {
    const known = one.part === part ? personOf(everybody, one.person) : undefined;
    return known ? [{ id: known.id, name: known.name }] : [];
  });
}

function hearing(one: OpportunityMatter, { everybody, needs, goals }: OpportunityShowing) {
  const open = goals.filter(({ state, id }) => state === 'open' && id !== one.about.goal);
  const found = whoShouldHear(one, { needs, goals: open, personOf: (id) => personOf(everybody, id) });
  return found.slice(0, HEARING_SHOWN).map((hears) => shownHearing(hears, everybody));
}

function shownHearing(hears: ShouldHear, everybody: Everybody): OpportunityView['shouldHear'][number] {
  const person = hears.person === undefined ? undefined : personOf(everybody, hears.person);
  return {
    ...(person && { person: { id: person.id, name: person.name } }),
    ...('goal' in hears && { goal: hears.goal.about.aim }),
    says: hearingText(hears, person?.name ?? ''),
  };
}
