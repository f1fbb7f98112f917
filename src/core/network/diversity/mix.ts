/**
 * What kinds of people a network holds, by how much there is of each: the input of all measures of diversity.
 *
 * Each person has a weight (the strength of the tie, in any unit) and at most one kind on each axis: field, function, level,
 * place, circle. Of whom the kind is not known is counted apart and never hidden. People of weight 0 are left out: one
 * does not have what they could tell. Cost: one pass.
 */
export type Mix = {
  /** Names of the kinds; the numbers below stand in the same order. */
  readonly names: readonly string[];
  readonly weights: Float64Array;
  /** People of each kind. */
  readonly people: Uint32Array;
  readonly unknown: { readonly weight: number; readonly people: number };
};

/** Kinds as numbers: the place of each person's kind among `names`, −1 while it is not known. */
export type Kinds = { readonly names: readonly string[]; readonly of: Int32Array };

/** Names come in the order in which they are met. */
export function kindsOf(labels: readonly (string | undefined)[]): Kinds {
  const places = new Map<string, number>();
  const of = new Int32Array(labels.length).fill(-1);
  for (const [person, label] of labels.entries()) {
    if (label === undefined) continue;
    const place = places.get(label) ?? places.size;
    places.set(label, place);
    of[person] = place;
  }
  return { names: [...places.keys()], of };
}

export function mixOf({ names, of }: Kinds, strengths: ArrayLike<number>): Mix {
  const weights = new Float64Array(names.length);
  const people = new Uint32Array(names.length);
  const unknown = { weight: 0, people: 0 };
  for (let person = 0; person < of.length; person++) {
    const weight = strengths[person] ?? 0;
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new RangeError(`person ${person} weighs ${weight}`);
    if (weight === 0) continue;
    const kind = of[person] ?? -1;
    if (kind < 0) {
      unknown.weight += weight;
      unknown.people += 1;
    } else {
      weights[kind] = (weights[kind] ?? 0) + weight;
      people[kind] = (people[kind] ?? 0) + 1;
    }
  }
  return { names, weights, people, unknown };
}

/** p_k: adding up to 1, or all 0 while nothing is known. */
export function sharesOf(weights: ArrayLike<number>): Float64Array {
  const shares = Float64Array.from(weights);
  const all = shares.reduce((sum, weight) => sum + weight, 0);
  return all > 0 ? shares.map((weight) => weight / all) : shares.fill(0);
}
