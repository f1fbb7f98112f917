/** How sure a reading is, in a word that a user reads. */
export const SURENESS = ['said by you', 'sure', 'likely', 'a guess', 'not known'] as const;
export type Sureness = (typeof SURENESS)[number];

const SURE = 0.85;
const LIKELY = 0.6;

/** Of a confidence from 0 to 1; only what the user said has 1. The limits are ours. */
export function sureness(confidence: number): Sureness {
  if (confidence >= 1) return 'said by you';
  if (confidence >= SURE) return 'sure';
  if (confidence >= LIKELY) return 'likely';
  return confidence > 0 ? 'a guess' : 'not known';
}
