import type { IntroductionView } from '../../verbs/shown-introduction.ts';

type State = IntroductionView['state'];
export type Step = { readonly state: Exclude<State, 'idea'>; readonly label: string };

const STEPS: Readonly<Record<IntroductionView['direction'], readonly Step[]>> = {
  received: [
    { state: 'asked', label: 'I asked' },
    { state: 'agreed', label: 'They said yes' },
    { state: 'made', label: 'We are in touch' },
    { state: 'met', label: 'We met' },
    { state: 'done', label: 'Done' },
  ],
  given: [
    { state: 'asked', label: 'I asked both' },
    { state: 'agreed', label: 'Both said yes' },
    { state: 'made', label: 'I brought them together' },
    { state: 'met', label: 'They met' },
    { state: 'done', label: 'Done' },
  ],
};

const ORDER: readonly State[] = ['idea', 'asked', 'agreed', 'made', 'met', 'done'];

/** What may come next, the nearest first; nothing once it is over. */
export function nextSteps({
  direction,
  state,
}: Pick<IntroductionView, 'direction' | 'state'>): readonly Step[] {
  if (state === 'declined') return [];
  return STEPS[direction].filter((step) => ORDER.indexOf(step.state) > ORDER.indexOf(state));
}

/** How a step that was taken is called in the list of what happened. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  idea: 'Thought of',
  asked: 'Asked',
  agreed: 'Both said yes',
  made: 'Brought together',
  met: 'Met',
  done: 'Done',
  declined: 'Nothing came of it',
};
