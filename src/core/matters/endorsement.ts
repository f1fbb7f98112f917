/** A word that somebody spoke for me, or I for them. It is `with` them, and `to` whoever heard it, if they are somebody here. */
export type Endorsement = {
  readonly direction: 'given' | 'received';
  /** To the letter; may be empty. */
  readonly words: string;
  /** Who heard it, where that is nobody here. */
  readonly heardBy?: string;
  readonly result?: string;
  /** By which an import knows it again. */
  readonly key?: string;
};
