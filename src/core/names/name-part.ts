export const NAME_PART_KINDS = [
  'title',
  'given',
  'middle',
  'nickname',
  'particle',
  'family',
  'second family',
  'suffix',
  'unknown',
] as const;
export type NamePartKind = (typeof NAME_PART_KINDS)[number];

/** One part, to the letter as it is written. */
export type NamePart = {
  readonly kind: NamePartKind;
  readonly text: string;
  /** From 0 to 1; 0 of what is unknown. The figures are ours: they put readings in order and are no frequencies. */
  readonly confidence: number;
};

export type NameOrder = 'given first' | 'family first' | 'unknown';

/** What the text names. Only a person and several people have parts. */
export type NameSubject = 'person' | 'several' | 'organisation' | 'role' | 'address' | 'nothing';

/** What else is known of whom the name belongs to. */
export type NameHints = {
  /** `HU`, `ES`: where their number, address or place is. */
  readonly country?: string | undefined;
  readonly emails?: readonly string[] | undefined;
  /** What an address book states as their family name. */
  readonly family?: string | undefined;
};

/** A word of a name where it stands, and what it was read as. */
export type ReadWord = NamePart & { readonly at: number };

/** A word before it is read. */
export type NameWord = { readonly text: string; readonly listed: string; readonly at: number };

export function readAs(word: NameWord, kind: NamePartKind, confidence: number): ReadWord {
  return { kind, text: word.text, confidence, at: word.at };
}
