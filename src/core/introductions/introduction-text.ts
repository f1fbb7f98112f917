import type { Day } from '../day.ts';
import type { IntroductionState } from '../matters/introduction.ts';
import { agoText } from '../network/time-words.ts';
import { introductionState, type Stood, standsSince } from './introduction-state.ts';
import type { IntroductionNames } from './waiting-for.ts';

type Told = (names: IntroductionNames) => string;

const RECEIVED: Readonly<Record<IntroductionState, Told>> = {
  idea: ({ connector, other }) => `${connector} could bring you to ${other}`,
  asked: ({ connector, other }) => `You asked ${connector} to bring you to ${other}`,
  agreed: ({ connector, other }) => `${connector} and ${other} said yes`,
  made: ({ connector, other }) => `${connector} brought you to ${other}`,
  met: ({ other, connector }) => `You met ${other}, through ${connector}`,
  done: ({ connector, other }) => `${connector} brought you to ${other}, and it is done`,
  declined: ({ connector, other }) => `Nothing came of the way to ${other} through ${connector}`,
};

const GIVEN: Readonly<Record<IntroductionState, Told>> = {
  idea: ({ one, other }) => `You could bring ${one} and ${other} together`,
  asked: ({ one, other }) => `You asked ${one} and ${other} whether they would like to meet`,
  agreed: ({ one, other }) => `${one} and ${other} would both like to meet`,
  made: ({ one, other }) => `You brought ${one} and ${other} together`,
  met: ({ one, other }) => `${one} and ${other} have met`,
  done: ({ one, other }) => `You brought ${one} and ${other} together, and it is done`,
  declined: ({ one, other }) => `${one} and ${other} were not brought together`,
};

/** How it stands, without its day and without a full stop. */
export function introductionStands(introduction: Stood, names: IntroductionNames): string {
  const told = introduction.about.direction === 'received' ? RECEIVED : GIVEN;
  return told[introductionState(introduction)](names);
}

/** "You asked Ada to bring you to Grace, 2 weeks ago." */
export function introductionText(introduction: Stood, names: IntroductionNames, today: Day): string {
  const ago = agoText(today - standsSince(introduction));
  const when = introductionState(introduction) === 'idea' ? `noted ${ago}` : ago;
  return `${introductionStands(introduction, names)}, ${when}.`;
}
