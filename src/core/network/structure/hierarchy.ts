/**
 * Whether constraint comes from all contacts alike (0) or from a single one (1).
 *
 *   H_i = Σ_j (c_ij / (C_i/N)) ln(c_ij / (C_i/N)) / (N ln N)
 *
 * c_ij constraint through contact j, C_i = Σ_j c_ij (constraint.ts), N the number of contacts. With one contact the formula
 * has no value; it is 1 then, as all comes from one. Without contacts: NaN.
 * Source: Burt 1992, Structural Holes, ch. 2 (the Coleman–Theil index of disorder). Neither igraph nor networkx has it.
 * Cost: one pass over c_ij.
 */
export function hierarchy(constraintTerms: Float64Array): number {
  const contacts = constraintTerms.length;
  if (contacts === 0) return Number.NaN;
  if (contacts === 1) return 1;
  const mean = constraintTerms.reduce((sum, term) => sum + term, 0) / contacts;
  const disorder = constraintTerms.reduce((sum, term) => sum + (term / mean) * Math.log(term / mean), 0);
  return disorder / (contacts * Math.log(contacts));
}
