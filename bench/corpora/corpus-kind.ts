/** Where a reader and the truth beside a file differ. With a reason ours is right; without one it is a bug. */
export type Disagreement = {
  readonly file: string;
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  readonly reason?: string;
};

export type FileOutcome = {
  readonly outcome: 'read' | 'refused' | 'crashed';
  /** How much was read when it was more than the file itself: a truth and the files it speaks of. */
  readonly bytes?: number;
  /** Why it was refused or crashed, as a clause that is counted. */
  readonly reason?: string;
  /** How many facts of a truth file were compared, and how many agreed. */
  readonly compared?: number;
  readonly agreed?: number;
  readonly disagreements?: readonly Disagreement[];
};

/** One kind of files that are read for measure: a subfolder of the corpora. */
export type CorpusKind = {
  readonly kind: string;
  /** Whether this file is material of this kind; a truth file or a licence is none. */
  isMaterial(path: string): boolean;
  read(path: string): Promise<FileOutcome>;
};
