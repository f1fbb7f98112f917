/** A word that somebody spoke for me, or I for them. It is `with` them, and `to` whoever heard it, if they are somebody here. */
export type Endorsement = {
  readonly direction: 'given' | 'received';
  /** To the letter; may be empty. */
  readonly words: string;
  /**
   * What was vouched for with a click. It is no good turn of a size: it costs a second, so it counts neither as help nor
   * as having seen the work.
   */
  readonly skills?: readonly string[];
  /** Who heard it, where that is nobody here. */
  readonly heardBy?: string;
  readonly result?: string;
  /** By which an import knows it again. */
  readonly key?: string;
};
