/** How much of a week I want to give to others. There is one at most, with nobody. */
export type Capacity = {
  readonly hoursPerWeek: number;
  /** Time that is given to nobody, in the user's words. */
  readonly keptFree?: string;
};
