/** What is looked at, in the order in which it is told. */
export const TIE_TERMS = [
  'strength',
  'known',
  'stage',
  'quiet',
  'alive',
  'reply',
  'layer',
  'interval',
] as const;
export type TieTerm = (typeof TIE_TERMS)[number];

/** What each term answers, as a heading. */
export const TERM_WORDS: Readonly<Record<TieTerm, string>> = {
  strength: 'How close you are',
  known: 'How much is known',
  stage: 'How far it has come',
  quiet: 'Will it go quiet?',
  alive: 'Does it go on?',
  reply: 'Whose turn it is',
  layer: 'Where they stand',
  interval: 'How often to be in touch',
};
