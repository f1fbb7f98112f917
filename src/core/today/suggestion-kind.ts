/** What Today may name, from what is a matter of today to what can wait. */
export const SUGGESTION_KINDS = [
  'met',
  'event',
  'promise',
  'reminder',
  'birthday',
  'anniversary',
  'thanks',
  'news',
  'reply',
  'tend',
  'introduction',
  'step',
  'offer',
  'wake',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];
