/** Work that is done one after the other, in the background. Each piece takes care of its own failures. */
export type WritesInOrder = {
  readonly add: (work: () => Promise<void>) => void;
  /** Settles when all that was added so far is done. */
  readonly done: () => Promise<void>;
};

export function writesInOrder(): WritesInOrder {
  let last = Promise.resolve();
  return {
    add: (work) => {
      last = last.then(work);
    },
    done: () => last,
  };
}
