import type { Everybody } from '../everybody.ts';
import { spanText } from '../network/time-words.ts';
import type { GoalView, NeedView } from './goal-view.ts';
import { kindText, servingClause } from './kind-words.ts';
import type { Woken } from './woken-for-need.ts';

/** One thing to do next, whole and concrete. */
export type GoalStep = {
  readonly need: string;
  readonly says: string;
  /** Whom it turns to, by number. */
  readonly person?: number;
  /** With whom it ends. */
  readonly target?: number;
};

type Option = GoalStep & { readonly chance: number };

const STEPS = 3;
/** Somebody known by name only, or a place to go: little, and less. Ours. */
const BY_NAME = 0.02;
const BY_PLACE = 0.01;
/** A need covered so far wants no step. */
const COVERED = 0.9;

/**
 * The next three steps: for each need, the widest gap first, the one that most likely brings help; nobody is asked twice.
 * Where fewer needs are open, whoever holds one alone is kept.
 */
export function goalSteps(
  everybody: Everybody,
  { needs }: GoalView,
  wokenOf: ReadonlyMap<string, readonly Woken[]>,
): readonly GoalStep[] {
  const steps: GoalStep[] = [];
  const asked = new Set<number>();
  const open = needs.filter(({ covered }) => covered < COVERED);
  const choices = [
    ...open.map((view) => optionsOf(everybody, view, wokenOf.get(view.need.name) ?? [])),
    ...needs.map((view) => keeping(everybody, view)),
  ];
  for (const options of choices) {
    const step = best(options, asked);
    if (!step || steps.length === STEPS) continue;
    steps.push(step);
    for (const person of [step.person, step.target]) if (person !== undefined) asked.add(person);
  }
  return steps;
}

function best(options: readonly Option[], asked: ReadonlySet<number>): GoalStep | undefined {
  const [first] = options
    .filter(({ person, target }) => ![person, target].some((one) => one !== undefined && asked.has(one)))
    .sort((one, other) => other.chance - one.chance);
  if (!first) return undefined;
  const { chance: _, ...step } = first;
  return step;
}

function optionsOf(everybody: Everybody, view: NeedView, woken: readonly Woken[]): readonly Option[] {
  const called = callerOf(everybody, view);
  const need = view.need.name;
  return [
    ...view.helpers.map(({ person, chance }) => ({
      need,
      person,
      chance,
      says: `Ask ${called(person)}, for half an hour.`,
    })),
    ...wayOptions(everybody, view, called),
    ...woken.flatMap(({ person: id, worth }) => {
      const person = everybody.numberOf.get(id);
      if (person === undefined) return [];
      const says = `Catch up with ${called(person)}; it has been ${silence(everybody, person)}.`;
      return [{ need, person, chance: worth / 2, says }];
    }),
    ...view.halfKnown.map((person) => ({
      need,
      person,
      chance: BY_NAME,
      says: `Write to ${called(person)}; ${acquaintedText(everybody, person)}.`,
    })),
    ...placeOptions(view),
  ];
}

function wayOptions(
  { people }: Everybody,
  { need, way }: NeedView,
  called: (person: number) => string,
): readonly Option[] {
  const [, broker, next, last] = way?.people ?? [];
  if (!way || broker === undefined || next === undefined) return [];
  const name = (person: number): string => people[person]?.name ?? '';
  const says =
    last === undefined
      ? `Ask ${name(broker)} to introduce you to ${called(next)}.`
      : `Ask ${name(broker)} to introduce you to ${name(next)}, through whom you reach ${called(last)}.`;
  return [{ need: need.name, person: broker, target: last ?? next, chance: way.chance, says }];
}

function placeOptions({ need, where }: NeedView): readonly Option[] {
  const [first, second] = where;
  const [kind] = need.kinds;
  if (first === undefined || !kind) {
    const says = `Say which kind of people “${need.name}” means: mutuals goals need.`;
    return kind ? [] : [{ need: need.name, chance: BY_PLACE, says }];
  }
  const places = second === undefined ? first : `${first} or ${second}`;
  return [
    {
      need: need.name,
      chance: BY_PLACE,
      says: `For ${need.name}, look for somebody ${kindText(kind)}: ${places}.`,
    },
  ];
}

function keeping({ people }: Everybody, { need, holder }: NeedView): readonly Option[] {
  if (!holder) return [];
  const name = people[holder.person]?.name ?? '';
  const says = `Keep in touch with ${name}: for ${need.name} you have hardly anybody else.`;
  return [{ need: need.name, person: holder.person, chance: 1, says }];
}

/** "Bo Lind, who sells" */
function callerOf({ people }: Everybody, { need }: NeedView): (person: number) => string {
  return (number) => {
    const person = people[number];
    if (!person) return '';
    const clause = servingClause(need.kinds, person.kinds);
    return clause === undefined ? person.name : `${person.name}, ${clause}`;
  };
}

function silence({ people, asOf }: Everybody, number: number): string {
  return spanText(asOf - (people[number]?.lastDay ?? asOf));
}

function acquaintedText({ people }: Everybody, number: number): string {
  return (people[number]?.activeDays ?? 0) > 0 ? 'you know each other a little' : 'you were never in touch';
}
