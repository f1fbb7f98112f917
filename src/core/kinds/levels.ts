/** How far somebody has come, in words that a user reads, from the first step to the last. */
export const LEVELS = [
  'student',
  'starting out',
  'experienced',
  'senior',
  'head',
  'director',
  'executive',
  'founder or owner',
  'retired',
] as const;

export type Level = (typeof LEVELS)[number];
