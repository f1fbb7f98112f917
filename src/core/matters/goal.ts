/** The axes on which a need says what kind of person is looked for. */
export type NeedKinds = {
  readonly field?: string;
  readonly function?: string;
  readonly level?: string;
  readonly place?: string;
};

/** From 1, of some use, to 3, without whom it does not work. */
export const IMPORTANCES = [1, 2, 3] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** A kind of people that a goal takes. */
export type GoalNeed = {
  /** As a user reads it: "Marketing". */
  readonly name: string;
  /** What they are needed for, as a clause: "so that people hear of it". */
  readonly why?: string;
  readonly importance: Importance;
  /** Any of these kinds will do; none while nobody has said who that is. */
  readonly kinds: readonly NeedKinds[];
  /** Where such people are, when it does not follow from the kinds. */
  readonly where?: readonly string[];
};

/** Its people are those who made it happen, with the part `helped`. It is due by the day of the user's choice. */
export type Goal = {
  readonly aim: string;
  /** The name of the template that its needs began as. */
  readonly template: string;
  /** The city or country that the user named. */
  readonly place?: string;
  readonly needs: readonly GoalNeed[];
  /** What came of it, in the user's words. */
  readonly outcome?: string;
};
