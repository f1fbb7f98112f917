/** How one person likes to be met, in the user's words. It is `with` them; there is one for each person. */
export type Manners = {
  /** How they like to be called. */
  readonly address?: string;
  readonly pronunciation?: string;
  readonly channel?: string;
  readonly hours?: string;
  /** By its name in the tz database: `Europe/Lisbon`. */
  readonly zone?: string;
  /** What not to speak of. */
  readonly avoid?: string;
  /** What pleases them, and what they care for. */
  readonly moves?: string;
};
