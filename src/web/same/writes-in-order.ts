/** Work that is done one piece after the other, in the background. */
export type WritesInOrder = {
  /** Whether it went well; what went wrong is told to `onFailure`, and the next piece is done all the same. */
  readonly add: (work: () => Promise<void>) => Promise<boolean>;
  /** Settles when all that was added so far is done. */
  readonly done: () => Promise<void>;
};

type Ears = {
  readonly onFailure: (error: unknown) => void;
  /** Nothing waits any more. */
  readonly onRest: () => void;
};

export function writesInOrder({ onFailure, onRest }: Ears): WritesInOrder {
  let last = Promise.resolve();
  let waiting = 0;
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      onFailure(error);
      return false;
    } finally {
      waiting -= 1;
      if (waiting === 0) onRest();
    }
  };
  return {
    add(work) {
      waiting += 1;
      const result = last.then(() => run(work));
      last = result.then(() => undefined);
      return result;
    },
    done: () => last,
  };
}
