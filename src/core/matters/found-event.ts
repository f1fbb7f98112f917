import type { Day } from '../day.ts';

/** An event as a file tells it: I was there, or am going. The same name on the same day is the same event. */
export type FoundEvent = { readonly name: string; readonly day: Day };
