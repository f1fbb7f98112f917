/**
 * ln Γ(x) for x > 0, by the approximation of Lanczos (1964, SIAM J. Numerical Analysis B 1:86) with g = 7 and nine terms.
 * Relative error below 1e-14 where it was compared with factorials. Cost: constant.
 */
const G = 7;
const FIRST_TERM = 0.99999999999980993;
const TERMS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

export function logGamma(x: number): number {
  // Γ(x) = Γ(x + 1) / x keeps small arguments away from the pole at 0.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const z = x - 1;
  let sum = FIRST_TERM;
  let divisor = z;
  for (const term of TERMS) {
    divisor += 1;
    sum += term / divisor;
  }
  const t = z + G + 0.5;
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
