export const WHOSE = ['me', 'them'] as const;
/** Whose promise, need or offer it is, seen from the user. */
export type Whose = (typeof WHOSE)[number];
