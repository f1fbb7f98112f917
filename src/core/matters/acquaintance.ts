import type { Closeness } from '../network/closeness.ts';

/** Two others who know each other, as the user said. Their parts are `one` and `other`. */
export type Acquaintance = { readonly closeness: Closeness };
