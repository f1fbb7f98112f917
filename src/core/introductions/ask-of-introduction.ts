import type { Ask } from '../matters/ask.ts';
import type { IntroductionStep } from '../matters/introduction.ts';
import { type Matter, personWith } from '../matters/matter.ts';

type Introduction = Pick<Matter<'introduction'>, 'id' | 'day' | 'people' | 'about'>;

/**
 * What a connector was asked for, as an ask of mine: open until they agreed or declined. One that came further without
 * a word of the asking was asked then. Undefined while it is an idea, and where I am the one who introduces.
 */
export function askOfIntroduction(introduction: Introduction, other: string): Matter<'ask'> | undefined {
  const connector = personWith(introduction, 'connector');
  const asked = introduction.about.steps.findIndex(({ state }) => state !== 'idea' && state !== 'declined');
  const step = introduction.about.steps[asked];
  if (introduction.about.direction === 'given' || connector === undefined || !step) return undefined;
  const { state, answeredDay } = answerOf(introduction.about.steps.slice(asked));
  const about: Ask = {
    what: `an introduction to ${other}`,
    size: 'middle',
    ...(answeredDay !== undefined && { answeredDay }),
  };
  const people = [{ part: 'with', person: connector }];
  return { id: introduction.id, kind: 'ask', day: step.day, state, people, about };
}

/** The first step beyond the asking. */
function answerOf(
  steps: readonly IntroductionStep[],
): Pick<Matter<'ask'>, 'state'> & Pick<Ask, 'answeredDay'> {
  const answer = steps.find(({ state }) => state !== 'asked');
  if (!answer) return { state: 'open' };
  return { state: answer.state === 'declined' ? 'no' : 'yes', answeredDay: answer.day };
}
