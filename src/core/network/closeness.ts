/** How close somebody says two people are: 1 hardly, 5 as close as can be. */
export type Closeness = 1 | 2 | 3 | 4 | 5;
