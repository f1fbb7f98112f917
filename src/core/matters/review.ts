/**
 * The look back at one week, kept under its Monday. Whom the user has been through has the part `seen`; its state is `open`
 * until the user is through with the week.
 */
export type Review = {
  /** What the user wants to change, in their words. */
  readonly change?: string;
};
