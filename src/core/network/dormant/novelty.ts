/**
 * How different what somebody moves among is from what the user moves among now.
 *
 *   novelty = 1 − cos(a, b) = 1 − Σ_k a_k b_k / (|a| |b|)        b = Σ_j s_j a_j over the ties of today
 *
 * a_k ≥ 0 how much of kind k (a field, a firm, a place) the person stands for, s_j strength of tie j now. From 0, the
 * same mix, to 1, nothing in common. Undefined while either side is unknown.
 * Sources: dormant ties bring what is new (Levin, Walter, Murnighan 2011, Organization Science 22:923); the cosine as its
 * measure is ours. Cost: O(kinds); O(people · kinds) for the profile of the user.
 */
export function novelty(person: ArrayLike<number>, mine: ArrayLike<number>): number | undefined {
  const lengths = Math.sqrt(product(person, person)) * Math.sqrt(product(mine, mine));
  if (!(lengths > 0)) return undefined;
  return Math.min(1, Math.max(0, 1 - product(person, mine) / lengths));
}

/** b */
export function currentProfile(
  ties: readonly { readonly profile: ArrayLike<number>; readonly strength: number }[],
): Float64Array {
  const kinds = ties.reduce((most, { profile }) => Math.max(most, profile.length), 0);
  const mine = new Float64Array(kinds);
  for (const { profile, strength } of ties) {
    for (let kind = 0; kind < profile.length; kind++)
      mine[kind] = (mine[kind] ?? 0) + strength * (profile[kind] ?? 0);
  }
  return mine;
}

function product(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let kind = 0; kind < Math.min(one.length, other.length); kind++)
    sum += (one[kind] ?? 0) * (other[kind] ?? 0);
  return sum;
}
