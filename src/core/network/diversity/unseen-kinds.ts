/**
 * How much of the diversity is not in sight yet because few people are known.
 *
 *   C = 1 − f₁/n        H = −Σ C p_k ln(C p_k) / (1 − (1 − C p_k)^n)
 *
 * n people known, p_k = n_k / n, f₁ kinds of which one single person is known, C the share of the whole that the kinds in
 * sight make up. When each kind was met once only, f₁ is taken as n − 1, so that C is not 0. Counts people: weights have
 * no such form. e^H is an effective number of kinds, mostly above ^1D of the same counts.
 * Source: Chao, Shen 2003, Environmental and Ecological Statistics 10:429; C after Good 1953, Biometrika 40:237.
 * Cost: O(kinds).
 */
export function chaoShenEntropy(people: ArrayLike<number>): number {
  const counts = Array.from(people).filter((count) => count > 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const coverage = sampleCoverage(counts);
  return counts.reduce((sum, count) => {
    const share = (coverage * count) / all;
    return sum - (share * Math.log(share)) / -Math.expm1(all * Math.log1p(-share));
  }, 0);
}

/** C; 0 while nobody is known. */
export function sampleCoverage(people: ArrayLike<number>): number {
  const counts = Array.from(people);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const once = counts.filter((count) => count === 1).length;
  return all === 0 ? 0 : 1 - (once === all ? all - 1 : once) / all;
}
