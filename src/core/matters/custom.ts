/** What the user has noted on all people of one field or in one country. It is with nobody; there is one for each. */
export type Custom = {
  readonly axis: 'field' | 'place';
  /** As kinds are called: `education`, `Portugal`. */
  readonly kind: string;
  readonly note: string;
};
