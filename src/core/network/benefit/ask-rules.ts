import { spanText } from '../time-words.ts';
import { type AskSituation, isLongSilence, isTooBig, saidNoLately, sizeThatFits } from './ask-situation.ts';
import type { FavourSize } from './favour.ts';
import { GIVE_FIRST_BELOW } from './ledger.ts';

/** From the gravest to the easiest. */
export const VERDICTS = ['not this person', 'give first', 'catch up first', 'ask now'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type AskRule = {
  readonly name: string;
  readonly verdict: Verdict;
  readonly applies: (situation: AskSituation) => boolean;
  readonly says: (situation: AskSituation) => string;
};

const WAIT_FOR_ANSWER_DAYS = 30;
const UNANSWERED_DAYS = 365;
const FRESH_HELP_DAYS = 30;

export const SIZE_TEXT: Readonly<Record<FavourSize, string>> = {
  small: 'something small: five minutes, a question',
  middle: 'up to an hour of theirs, or an introduction',
  big: 'something big: days, money, a reference for a job',
};

/**
 * The rules before an ask, in the order in which they speak; the first decides. They stand from the gravest verdict to
 * the easiest, and each goes on applying when things get worse (more silence, more received, a bigger ask, a more distant
 * stage, more promises late), so nothing that is worse is ever answered more easily.
 */
export const ASK_RULES: readonly AskRule[] = [
  {
    name: 'you do not know each other',
    verdict: 'not this person',
    applies: ({ stage, size }) => stage === 'stranger' && size !== 'small',
    says: () => 'You do not know each other yet. Look for somebody who knows you both.',
  },
  {
    name: 'an ask is still open',
    verdict: 'not this person',
    applies: ({ lastAsk }) => lastAsk?.outcome === 'no answer' && lastAsk.daysAgo < WAIT_FOR_ANSWER_DAYS,
    says: ({ lastAsk }) =>
      `Your last ask, ${spanText(lastAsk?.daysAgo ?? 0)} old, is still open. Wait for the answer, or ask somebody else.`,
  },
  {
    name: 'they said no lately',
    verdict: 'not this person',
    applies: (situation) => situation.size !== 'small' && saidNoLately(situation),
    says: () => 'They said no not long ago. Let it rest and ask somebody else.',
  },
  {
    name: 'big, and hardly known',
    verdict: 'not this person',
    applies: ({ stage, size }) => stage === 'acquaintance' && size === 'big',
    says: () => 'This is too much to ask of somebody you hardly know.',
  },
  {
    name: 'a promise of mine is late',
    verdict: 'give first',
    applies: ({ promisesLate }) => promisesLate > 0,
    says: () => 'You promised them something, and it is late. Do that first.',
  },
  {
    name: 'thanks are due',
    verdict: 'give first',
    applies: ({ thanksDue }) => thanksDue > 0,
    says: () => 'They helped you, and you have not said thank you yet. Do that first.',
  },
  {
    name: 'more came than went',
    verdict: 'give first',
    applies: ({ balance }) => balance.to < GIVE_FIRST_BELOW,
    says: () => 'Much has come from them, and little has gone back. Do them a good turn first.',
  },
  {
    name: 'they have just helped',
    verdict: 'give first',
    applies: ({ lastAsk, size }) =>
      size !== 'small' && lastAsk?.outcome === 'yes' && lastAsk.daysAgo < FRESH_HELP_DAYS,
    says: () => 'They have only just helped you. Tell them what came of it before you ask again.',
  },
  {
    name: 'they never answered',
    verdict: 'give first',
    applies: ({ lastAsk }) => lastAsk?.outcome === 'no answer' && lastAsk.daysAgo < UNANSWERED_DAYS,
    says: () => 'They did not answer your last ask. Bring something of use to them before the next.',
  },
  {
    name: 'you are new to them',
    verdict: 'give first',
    applies: ({ stage }) => stage === 'stranger',
    says: () => 'You are new to them. Begin with something that is of use or of interest to them.',
  },
  {
    name: 'more than fits',
    verdict: 'give first',
    applies: isTooBig,
    says: (situation) =>
      `${situation.theirLoad === 'heavy' ? 'They have a lot on just now' : 'This is more than fits between you so far'}. Help them with something first, or ask for ${SIZE_TEXT[sizeThatFits(situation)]}.`,
  },
  {
    name: 'no contact yet',
    verdict: 'catch up first',
    applies: ({ daysSinceContact }) => daysSinceContact === undefined,
    says: () => 'There is no contact between you in what we know. Say hello first, without an ask.',
  },
  {
    name: 'a long silence',
    verdict: 'catch up first',
    applies: (situation) => situation.daysSinceContact !== undefined && isLongSilence(situation),
    says: ({ daysSinceContact }) =>
      `It has been ${spanText(daysSinceContact ?? 0)}, longer than is usual between you. Catch up first, without an ask.`,
  },
];
