import type { personCard } from '../core/person-card.ts';

/** What a record tells of its person, without its original, which can hold a whole letter or a photo. */
export type Told = Parameters<typeof personCard>[0][number] & { readonly id: string };
