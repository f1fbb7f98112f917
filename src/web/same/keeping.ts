import type { ActView } from '../../verbs/views.ts';
import { tell } from '../api/client.ts';
import { sentenceOf } from '../api/problem.ts';
import { showToast } from '../toast/toast-store.ts';
import { writesInOrder } from './writes-in-order.ts';

export type Write = () => Promise<{ readonly act?: ActView | undefined }>;

/** Writes what was said, turn after turn, and takes turns back. */
export type Keeping = {
  readonly nextTurn: () => number;
  /** False when it could not be written. */
  readonly write: (turn: number, write: Write) => Promise<boolean>;
  readonly takeBack: (turn: number) => Promise<boolean>;
  /** Settles when all that was said so far is written. */
  readonly written: () => Promise<void>;
};

/** Every screen is brought up to date once nothing waits any more. */
export function keepingOf(onRest: () => void): Keeping {
  const onFailure = (error: unknown): void => showToast({ says: sentenceOf(error), isTrouble: true });
  const order = writesInOrder({ onFailure, onRest });
  const acts = new Map<number, ActView>();
  let turns = 0;
  return {
    nextTurn() {
      turns += 1;
      return turns;
    },
    write: (turn, write) =>
      order.add(async () => {
        const { act } = await write();
        if (act) acts.set(turn, act);
      }),
    takeBack: (turn) =>
      order.add(async () => {
        const act = acts.get(turn);
        if (act) await tell('history.undo', { act: act.id });
        acts.delete(turn);
      }),
    written: order.done,
  };
}
