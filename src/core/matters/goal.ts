/** The axes on which a need says what kind of person is looked for. */
export type NeedKinds = {
  readonly field?: string;
  readonly function?: string;
  readonly level?: string;
  readonly place?: string;
};

/** A kind of people that a goal takes. */
export type GoalNeed = {
  /** As a user reads it: "Somebody who sells". */
  readonly name: string;
  /** From 1, of some use, to 3, without whom it does not work. */
  readonly importance: 1 | 2 | 3;
  readonly kinds: NeedKinds;
};

export type Goal = {
  readonly aim: string;
  readonly needs: readonly GoalNeed[];
  /** What came of it, in the user's words. */
  readonly outcome?: string;
};
