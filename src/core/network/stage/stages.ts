/** Closer from left to right, by evidence and not by counts. */
export const STAGES = ['stranger', 'acquaintance', 'contact', 'relationship', 'advocate'] as const;
export type Stage = (typeof STAGES)[number];
