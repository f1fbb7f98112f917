/** What was read of a person, how sure it is, and the words it was read from, as they stand there. */
export type Reading<Kind, From> = {
  readonly kind: Kind;
  /** From 0 to 1. The figures are ours: they put answers in order and are no measured frequencies. */
  readonly confidence: number;
  readonly from: From;
  readonly words: string;
};

/** The surer of two; the first when both are equally sure. */
export function surer<Kind, From>(
  one: Reading<Kind, From> | undefined,
  other: Reading<Kind, From> | undefined,
): Reading<Kind, From> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.confidence >= other.confidence ? one : other;
}
