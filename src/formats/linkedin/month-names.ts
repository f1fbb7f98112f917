/** How months begin, without accents, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jen|ene|gen)/,
  /^(?:feb|fev)/,
  /^(?:mar|mrz|maart|mrt|maerz)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^(?:nov)/,
  /^(?:dec|dez|dic)/,
];

/** 1 for `January`, `Jän.`, `janv.` or `ene`; undefined for a word that names no month. Expects folded text. */
export function monthNumber(word: string): number | undefined {
  const month = MONTHS.findIndex((names) => names.test(word)) + 1;
  return month > 0 ? month : undefined;
}
