import { percentText } from '../network/percent-text.ts';
import { countText } from '../network/time-words.ts';
import { listText } from '../ways/ways-words.ts';

/** What the rules look at. */
export type ReviewFacts = {
  readonly latePromises: number;
  readonly thanksDue: number;
  readonly contacts: number;
  /** Names of those among the closest fifteen who drift. */
  readonly closeDrifting: readonly string[];
  readonly drifting: number;
  /** Share of contact with new people; undefined without contact. */
  readonly found: number | undefined;
  readonly meant: number;
  /** A kind of event that brings only more of the same. */
  readonly sameEvents: string | undefined;
  readonly newKindsOfTrend: number;
};

export type Change = { readonly says: string; readonly because: string };

type Rule = {
  readonly applies: (facts: ReviewFacts) => boolean;
  readonly change: (facts: ReviewFacts) => Change;
};

/** Half of what is meant for new people is too little, twice as much too much. */
const TOO_LITTLE = 0.5;
const TOO_MUCH = 2;
const MANY_THANKS = 2;
const MANY_DRIFT = 10;

/**
 * The one thing to change, by the first rule that applies: one's word before all, then thanks, then being in touch at all,
 * then the closest, then the balance of keeping and finding, then variety. The order is the rule of the house: who keeps
 * their word and their close ones may look for others. Limits are ours.
 */
const RULES: readonly Rule[] = [
  {
    applies: ({ latePromises }) => latePromises > 0,
    change: ({ latePromises }) => ({
      says: 'Promise less next week, and first keep what you promised.',
      because: `${countText(latePromises, 'promise')} of yours ${latePromises === 1 ? 'is' : 'are'} late.`,
    }),
  },
  {
    applies: ({ thanksDue }) => thanksDue >= MANY_THANKS,
    change: ({ thanksDue }) => ({
      says: 'Say thank you on the day you were helped.',
      because: `${thanksDue} words of thanks have waited for two days or more.`,
    }),
  },
  {
    applies: ({ contacts }) => contacts === 0,
    change: () => ({
      says: 'Begin with one person: a few lines tomorrow morning.',
      because: 'You were in touch with nobody this week.',
    }),
  },
  {
    applies: ({ closeDrifting }) => closeDrifting.length > 0,
    change: ({ closeDrifting }) => ({
      says: 'Give the first hour of the week to those who are closest.',
      because: `${listText(closeDrifting.slice(0, 3))} ${closeDrifting.length === 1 ? 'is' : 'are'} among your closest fifteen, and late.`,
    }),
  },
  {
    applies: ({ found, meant, drifting }) =>
      found !== undefined && meant > 0 && found > TOO_MUCH * meant && drifting >= MANY_DRIFT,
    change: ({ found = 0, meant, drifting }) => ({
      says: 'Keep before you find: fewer new people next week, and more of those you have.',
      because: `${percentText(found)} of your contact is with new people, you meant ${percentText(meant)}, and ${drifting} ties drift.`,
    }),
  },
  {
    applies: ({ sameEvents }) => sameEvents !== undefined,
    change: ({ sameEvents = '' }) => ({
      says: 'Go to another kind of event next time.',
      because: `“${sameEvents}” brings new people, but no new kind of people.`,
    }),
  },
  {
    applies: ({ found, meant }) => found !== undefined && found < TOO_LITTLE * meant,
    change: ({ found = 0, meant }) => ({
      says: 'Meet one new person next week.',
      because: `${percentText(found)} of your contact is with new people; you meant ${percentText(meant)}.`,
    }),
  },
  {
    applies: ({ newKindsOfTrend }) => newKindsOfTrend === 0,
    change: () => ({
      says: 'Speak with somebody whose work you know nothing of.',
      because: 'In three months no new kind of people came to those you know.',
    }),
  },
];

const NOTHING: Change = {
  says: 'Nothing needs to change. Go on like this.',
  because: 'No promise is late, thanks are said, and keeping and finding are in balance.',
};

export function oneChange(facts: ReviewFacts): Change {
  return RULES.find(({ applies }) => applies(facts))?.change(facts) ?? NOTHING;
}
