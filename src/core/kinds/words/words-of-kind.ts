/**
 * The words by which one kind is recognised: phrases between commas, written as people write them. Compounds whose
 * parts are words of their own may be written apart ("produkt manager"), then they are found together and apart.
 * Forms for women and plurals are made by rule (base-forms.ts); only those that no rule makes are written out.
 */
export type WordsOfKind = {
  /** What somebody is called, by language: these win. */
  readonly en?: string;
  readonly de?: string;
  readonly fr?: string;
  readonly es?: string;
  readonly pt?: string;
  readonly it?: string;
  readonly nl?: string;
  /** What the work is about, in all languages: these count where nobody is called anything. */
  readonly about?: string;
  /** What says little ("manager", "Leiter"): these count where there is nothing else. */
  readonly vague?: string;
};
