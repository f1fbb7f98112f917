import type { FavourSize } from '../network/benefit/favour.ts';

/** What a favour takes of a week while nothing else is said: minutes, an hour, a working day. Ours. */
export const HOURS_OF_SIZE: Readonly<Record<FavourSize, number>> = { small: 0.25, middle: 1, big: 8 };
