import type { Day } from '../day.ts';
import {
  INTRODUCTION_STATES,
  type Introduction,
  type IntroductionState,
  type IntroductionStep,
} from '../matters/introduction.ts';
import type { Matter } from '../matters/matter.ts';

export type Stood = Pick<Matter<'introduction'>, 'day' | 'state' | 'about'>;

export function introductionState({ state }: Pick<Stood, 'state'>): IntroductionState {
  return INTRODUCTION_STATES.find((one) => one === state) ?? 'idea';
}

/** Nothing more is to come of it. */
export function isClosed({ state }: Pick<Stood, 'state'>): boolean {
  return state === 'done' || state === 'declined';
}

/** Two people were brought together, whatever came of it. */
export function wasMade(state: IntroductionState): boolean {
  return state === 'made' || state === 'met' || state === 'done';
}

/** A step goes onwards, over those between where a user tells of it late; to the same state it adds a note. */
export function goesOnTo(from: IntroductionState, to: IntroductionState): boolean {
  if (from === 'done' || from === 'declined') return from === to;
  return INTRODUCTION_STATES.indexOf(to) >= INTRODUCTION_STATES.indexOf(from);
}

/** The same introduction after a step. To the state it has already it adds a note, and without one nothing. */
export function withStep<One extends Stood>(introduction: One, step: IntroductionStep): One {
  const { about, state } = introduction;
  if (step.state === state && step.note === undefined) return introduction;
  const steps = step.state === state ? noted(about.steps, step) : [...about.steps, step];
  return { ...introduction, state: step.state, about: { ...about, steps } };
}

/** Since when it stands as it does. */
export function standsSince({ day, about }: Pick<Stood, 'day' | 'about'>): Day {
  return about.steps.at(-1)?.day ?? day;
}

/** When the two were brought together; undefined while they are not. */
export function madeDay({ steps }: Pick<Introduction, 'steps'>): Day | undefined {
  return steps.find(({ state }) => wasMade(state))?.day;
}

/** The last step keeps its day, since a note is no step. */
function noted(steps: readonly IntroductionStep[], { note }: IntroductionStep): readonly IntroductionStep[] {
  const last = steps.at(-1);
  return last && note !== undefined ? [...steps.slice(0, -1), { ...last, note }] : steps;
}
