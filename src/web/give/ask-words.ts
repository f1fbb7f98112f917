import type { AskShown, Size, Weighed } from './use-give.ts';

export const VERDICT_WORDS: Readonly<Record<Weighed['verdict'], string>> = {
  'ask now': 'Ask now.',
  'catch up first': 'Catch up first.',
  'give first': 'Give first.',
  'not this person': 'Not this person, for now.',
};

/** How big an ask is, from the lightest. */
export const SIZE_WORDS: readonly { readonly size: Size; readonly label: string }[] = [
  { size: 'small', label: 'Five minutes, a question' },
  { size: 'middle', label: 'An hour, an introduction' },
  { size: 'big', label: 'Days, money, a good word' },
];

export const ANSWER_WORDS = [
  { answer: 'yes', label: 'Yes' },
  { answer: 'no', label: 'No' },
  { answer: 'no-answer', label: 'No answer' },
] as const;

/** Those that wait for an answer, and those that have one. */
export function askedInTwo(asks: readonly AskShown[]): {
  readonly open: readonly AskShown[];
  readonly answered: readonly AskShown[];
} {
  return {
    open: asks.filter(({ state }) => state === 'open'),
    answered: asks.filter(({ state }) => state !== 'open'),
  };
}

type Reason = Weighed['reasons'][number];

/** Why the verdict is so, without how to ask, which stands by itself. */
export function verdictReasons({
  reasons,
  channelSays,
}: Pick<Weighed, 'reasons' | 'channelSays'>): readonly Reason[] {
  return reasons.filter(({ says }) => says !== channelSays);
}
