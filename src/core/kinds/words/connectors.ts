import { foldedWords } from './folded-words.ts';

/** How a word hangs on the one before it; a break starts a thought of its own. */
export type Joint = 'next' | 'and' | 'of' | 'the' | 'to' | 'at' | 'break';

const WORDS: Readonly<Partial<Record<Joint, string>>> = {
  next: 's', // "the CEO's assistant"
  and: 'and und et y e ed en o og or oder ou u',
  of: `of for in on a an de d di from von vom für im am auf mit em per uit op voor van with across within para
    por con dans sur`,
  the: `the der die das des dem den du del della dello dell degli delle dei dal la le les l los las el il lo al
    alla all do da dos das au aux zum zur het gli na no nos nas as os`,
  to: 'to zu',
  at: 'at bei beim chez presso bij',
};

/**
 * Words that join others in the seven languages. They are no part of a phrase, so that "directeur des ventes",
 * "directeur de vente" and "directeur ventes" are one; how two words are joined is kept beside them.
 */
export const JOINERS: ReadonlyMap<string, Joint> = new Map(
  (['next', 'and', 'of', 'the', 'to', 'at'] as const).flatMap((joint) =>
    [...foldedWords(WORDS[joint] ?? '')].map((word) => [word, joint] as const),
  ),
);
