import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useReducer, useRef } from 'react';
import type { ActView } from '../../verbs/views.ts';
import { tell } from '../api/client.ts';
import { sentenceOf } from '../api/problem.ts';
import { showToast } from '../toast/toast-store.ts';
import {
  type Answer,
  type Doubt,
  lastTurn,
  openPlaces,
  pairNow,
  placesOf,
  type Said,
  type Sitting,
  sittingAfter,
  sittingOf,
} from './sitting.ts';
import { type WritesInOrder, writesInOrder } from './writes-in-order.ts';

export type SittingHands = {
  readonly sitting: Sitting;
  readonly answer: (answer: Answer) => void;
  readonly joinSure: () => void;
  readonly undo: () => void;
  readonly move: (by: number) => void;
  /** Settles when all that was said so far is written. */
  readonly written: () => Promise<void>;
};

/** Answers count at once and are written behind; each can be taken back. */
export function useSitting(doubts: readonly Doubt[]): SittingHands {
  const [sitting, change] = useReducer(sittingAfter, doubts, sittingOf);
  const keeping = useKeeping();
  const latest = useRef(sitting);
  latest.current = sitting;
  const tellOf = (event: Parameters<typeof change>[0]): void => {
    latest.current = sittingAfter(latest.current, event);
    change(event);
  };

  const takeBack = (turn: number): Promise<boolean> => {
    const said = [...latest.current.said.values()].find((one) => one.turn === turn);
    const places = placesOf(latest.current, turn);
    tellOf({ type: 'takenBack', turn });
    return keeping.takeBack(turn).then((isBack) => {
      if (!isBack && said) tellOf({ type: 'stands', places, said });
      return isBack;
    });
  };
  const say = (places: readonly number[], answer: Answer, write: Write): void => {
    const said: Said = { answer, turn: keeping.nextTurn() };
    tellOf({ type: 'said', places, said });
    const again = (): void => void takeBack(said.turn);
    void keeping.write(said.turn, write, again).then((isKept) => {
      if (!isKept) tellOf({ type: 'failed', turn: said.turn });
    });
  };
  const sayOne = (place: number, answer: Answer): void => {
    const [one, other] = pairNow(latest.current, place);
    if (one === other) return;
    say([place], answer, () => tell('doubts.answer', { one, other, answer }));
  };

  return {
    sitting,
    answer(answer) {
      const { at, said, doubts: all } = latest.current;
      const before = said.get(at);
      if (at >= all.length) return;
      if (!before) return sayOne(at, answer);
      if (before.answer !== answer)
        void takeBack(before.turn).then((isBack) => {
          if (isBack) sayOne(at, answer);
        });
    },
    joinSure() {
      const places = openSure(latest.current);
      const pairs = places.map((place) => pairNow(latest.current, place).join('='));
      if (places.length > 0) say(places, 'same', () => tell('doubts.join', { pairs }));
    },
    undo() {
      const turn = lastTurn(latest.current);
      if (turn !== undefined) void takeBack(turn);
    },
    move: (by) => tellOf({ type: 'moved', by }),
    written: keeping.done,
  };
}

/** Of whom there is nothing to ask, and nothing was said yet. */
export function openSure(sitting: Sitting): readonly number[] {
  return openPlaces(sitting).filter((place) => sitting.doubts[place]?.sure);
}

type Write = () => Promise<{ readonly act?: ActView | undefined }>;

type Keeping = {
  readonly nextTurn: () => number;
  /** False when it could not be written. */
  readonly write: (turn: number, write: Write, back: () => void) => Promise<boolean>;
  readonly takeBack: (turn: number) => Promise<boolean>;
  readonly done: () => Promise<void>;
};

function useKeeping(): Keeping {
  const queries = useQueryClient();
  const kept = useRef<Keeping>(undefined);
  kept.current ??= keepingOf(queries, writesInOrder());
  return kept.current;
}

function keepingOf(queries: QueryClient, order: WritesInOrder): Keeping {
  const acts = new Map<number, ActView>();
  let turns = 0;
  const inOrder = (work: () => Promise<void>): Promise<boolean> =>
    new Promise((resolve) => {
      order.add(async () => {
        try {
          await work();
          resolve(true);
        } catch (error) {
          showToast({ says: sentenceOf(error), isTrouble: true });
          resolve(false);
        } finally {
          await queries.invalidateQueries();
        }
      });
    });
  return {
    nextTurn() {
      turns += 1;
      return turns;
    },
    write: (turn, write, back) =>
      inOrder(async () => {
        const { act } = await write();
        if (!act) return;
        acts.set(turn, act);
        showToast({ says: `${act.line}.`, action: { label: 'Undo', run: back } });
      }),
    takeBack: (turn) =>
      inOrder(async () => {
        const act = acts.get(turn);
        if (!act) return;
        await tell('history.undo', { act: act.id });
        acts.delete(turn);
        showToast({ says: `Taken back: ${act.line}.` });
      }),
    done: order.done,
  };
}
