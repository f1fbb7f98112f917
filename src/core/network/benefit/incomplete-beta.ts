/**
 * The regularised incomplete beta function and its inverse, for credible intervals.
 *
 *   I_x(a, b) = x^a (1 − x)^b / (a B(a, b)) · 1/(1+ d_1/(1+ d_2/(1+ …)))        x ∈ [0, 1], a, b > 0
 *   d_2m+1 = −(a+m)(a+b+m) x / ((a+2m)(a+2m+1))        d_2m = m (b−m) x / ((a+2m−1)(a+2m))
 *
 * Source: NIST Digital Library of Mathematical Functions 8.17.22, which converges quickly for x < (a+1)/(a+b+2); beyond,
 * I_x(a, b) = 1 − I_1−x(b, a). The fraction is read from the front by the method of Lentz (1976, Applied Optics 15:668),
 * ln Γ by Stirling's series (DLMF 5.11.1). The inverse goes by Newton's steps, and by
 * halving where a step would leave the interval in which the answer is known to be.
 * Cost: some √max(a, b) steps for I; five to ten times that for the inverse.
 */
const TINY = 1e-300;
const CLOSE_ENOUGH = 1e-15;
const MOST_STEPS = 10_000;
const MOST_HALVINGS = 100;

/** I_x(a, b): the chance that a share drawn from Beta(a, b) is at most x. */
export function incompleteBeta(x: number, a: number, b: number): number {
  return chanceUpTo(x, a, b, lnBeta(a, b));
}

/** The x with I_x(a, b) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  const scale = lnBeta(a, b);
  let [from, to] = [0, 1];
  let x = a / (a + b);
  for (let step = 0; step < MOST_HALVINGS && to - from > CLOSE_ENOUGH; step++) {
    const above = chanceUpTo(x, a, b, scale) - p;
    if (above < 0) from = x;
    else to = x;
    const slope = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - scale);
    const next = x - above / slope;
    if (Math.abs(next - x) < CLOSE_ENOUGH) return next;
    x = next > from && next < to ? next : (from + to) / 2;
  }
  return x;
}

function chanceUpTo(x: number, a: number, b: number, scale: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - chanceUpTo(1 - x, b, a, scale);
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - scale) / a) * fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
  let front = 1;
  let inverse = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = inverse;
  for (let m = 1; m < MOST_STEPS; m++) {
    let change = 1;
    for (const term of termsAt(m, x, a, b)) {
      inverse = 1 / away(1 + term * inverse);
      front = away(1 + term / front);
      change = front * inverse;
      value *= change;
    }
    if (Math.abs(change - 1) < CLOSE_ENOUGH) break;
  }
  return value;
}

/** d_2m and d_2m+1 */
function termsAt(m: number, x: number, a: number, b: number): readonly [number, number] {
  return [
    (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
    (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
  ];
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** ln B(a, b) */
function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

/** Stirling's series is good from about 10 on; below, Γ(z) = Γ(z + 1) / z. */
function lnGamma(z: number): number {
  let shift = 0;
  let at = z;
  for (; at < 10; at++) shift += Math.log(at);
  const square = 1 / (at * at);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188))))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
