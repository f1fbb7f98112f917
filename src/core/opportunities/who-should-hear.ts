import type { WholePerson } from '../everybody.ts';
import type { PersonId } from '../ids.ts';
import { fitOf, LEAST_FIT } from '../matching/fit.ts';
import { type Terms, termsOf } from '../matching/terms-of.ts';
import { type Matter, personWith } from '../matters/matter.ts';
import { tieWorth } from '../network/cadence/tie-value.ts';
import { shortened } from '../today.ts';
import { listText } from '../ways/ways-words.ts';

/**
 * Who should hear of an opportunity, the most worth first: whoever looks for what its words are about.
 *
 *   worth = fit · w · r
 *
 * fit of matching/fit.ts between its words and those of an open need or of a goal of mine; w = ¼ + ¾ · tie worth, and 1 for
 * myself; r = 1.5 when they asked me for it. Each person once, with the best. As in mutual/help-matches.ts, the weights are
 * ours. Cost: O(needs + goals).
 */
export type ShouldHear = {
  /** Missing when it is me. */
  readonly person?: PersonId;
  readonly shared: readonly string[];
  readonly worth: number;
} & ({ readonly need: Matter<'need'> } | { readonly goal: Matter<'goal'>; readonly goalNeed?: string });

export type HearingKnown = {
  readonly needs: readonly Matter<'need'>[];
  readonly goals: readonly Matter<'goal'>[];
  readonly personOf: (id: PersonId) => WholePerson | undefined;
};

const LEAST_WORTH_OF_TIE = 0.25;
const ASKED_ME = 1.5;

/** Without those who brought it, who are to hear of it already, and whom I never want to be reminded of. */
export function whoShouldHear(
  { about, people }: Pick<Matter<'opportunity'>, 'about' | 'people'>,
  known: HearingKnown,
): readonly ShouldHear[] {
  const terms = termsOf(about.what);
  const leftOut = new Set(people.map(({ person }) => person));
  const found = [
    ...known.needs.flatMap((need) => byNeed(need, terms, known)),
    ...known.goals.flatMap((goal) => byGoal(goal, terms)),
  ].filter(({ person }) => person === undefined || !leftOut.has(person));
  return oncePerPerson(found.sort(byWorth));
}

function byNeed(need: Matter<'need'>, terms: Terms, { personOf }: HearingKnown): readonly ShouldHear[] {
  const { fit, shared } = fitOf(terms, termsOf(need.about.what));
  if (fit < LEAST_FIT) return [];
  const asked = need.about.isRequest ? ASKED_ME : 1;
  if (need.about.of === 'me') return [{ need, shared, worth: fit }];
  const id = personWith(need);
  const person = id === undefined ? undefined : personOf(id);
  if (!person || person.attention?.state === 'never') return [];
  const tie = LEAST_WORTH_OF_TIE + (1 - LEAST_WORTH_OF_TIE) * tieWorth(person);
  return [{ person: person.id, need, shared, worth: fit * tie * asked }];
}

/** By the aim itself, or by the kind of people it takes that fits best. */
function byGoal(goal: Matter<'goal'>, terms: Terms): readonly ShouldHear[] {
  const { aim, needs } = goal.about;
  const options = [
    { goalNeed: undefined, text: aim },
    ...needs.map(({ name }) => ({ goalNeed: name, text: name })),
  ];
  const [best] = options
    .map(({ goalNeed, text }) => ({ goalNeed, ...fitOf(terms, termsOf(text)) }))
    .sort((one, other) => other.fit - one.fit);
  if (!best || best.fit < LEAST_FIT) return [];
  const { goalNeed, shared, fit } = best;
  return [{ goal, shared, worth: fit, ...(goalNeed !== undefined && { goalNeed }) }];
}

/** Each of my goals stands for itself. */
function oncePerPerson(found: readonly ShouldHear[]): readonly ShouldHear[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = one.person ?? ('goal' in one ? one.goal.id : 'me');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function byWorth(one: ShouldHear, other: ShouldHear): number {
  return other.worth - one.worth || (keyOf(one) < keyOf(other) ? -1 : 1);
}

const keyOf = (one: ShouldHear): string => ('goal' in one ? one.goal.id : one.need.id);

/** "Ada looks for “a flat in Porto”: both are about a home." */
export function hearingText(one: ShouldHear, name: string): string {
  const shared = `both are about ${listText(one.shared)}`;
  if ('goal' in one) {
    const need = one.goalNeed === undefined ? '' : ` (${one.goalNeed})`;
    return `It may serve your goal “${shortened(one.goal.about.aim)}”${need}: ${shared}.`;
  }
  const who = one.person === undefined ? 'You look' : `${name} looks`;
  return `${who} for “${shortened(one.need.about.what)}”: ${shared}.`;
}
