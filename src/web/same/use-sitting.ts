import { useQueryClient } from '@tanstack/react-query';
import { useReducer, useRef } from 'react';
import {
  type Answer,
  joinedAtOnce,
  lastTurn,
  pairNow,
  placesOf,
  type SittingEvent,
  sittingAfter,
  sittingOf,
} from '../../core/same-person/sitting.ts';
import { tell } from '../api/client.ts';
import { showToast } from '../toast/toast-store.ts';
import { counted } from '../words/words.ts';
import type { Doubt, DoubtSitting } from './doubt.ts';
import { type Keeping, keepingOf, type Write } from './keeping.ts';
import { saidWords } from './said-words.ts';

export type SittingHands = {
  readonly sitting: DoubtSitting;
  readonly answer: (answer: Answer) => void;
  readonly joinSure: () => void;
  readonly undo: () => void;
  readonly move: (by: number) => void;
  /** Settles when all that was said so far is written. */
  readonly written: () => Promise<void>;
};

type Turn = {
  readonly places: readonly number[];
  readonly answer: Answer;
  readonly says: string;
  readonly write: Write;
};

/** Answers count at once and are written behind; each can be taken back. */
export function useSitting(doubts: readonly Doubt[]): SittingHands {
  const [sitting, change] = useReducer(sittingAfter<Doubt>, doubts, sittingOf<Doubt>);
  const keeping = useKeeping();
  const latest = useRef(sitting);
  latest.current = sitting;
  const happen = (event: SittingEvent): void => {
    latest.current = sittingAfter(latest.current, event);
    change(event);
  };

  const takeBack = async (turn: number): Promise<boolean> => {
    const said = [...latest.current.said.values()].find((one) => one.turn === turn);
    if (!said) return false;
    const places = placesOf(latest.current, turn);
    happen({ type: 'takenBack', turn });
    showToast({ says: 'Taken back.' });
    const isBack = await keeping.takeBack(turn);
    if (!isBack) happen({ type: 'stands', places, said });
    return isBack;
  };
  const say = async ({ places, answer, says, write }: Turn): Promise<void> => {
    const turn = keeping.nextTurn();
    window.addEventListener('beforeunload', askFirst);
    happen({ type: 'said', places, said: { answer, turn } });
    showToast({ says, action: { label: 'Undo', run: () => void takeBack(turn) } });
    if (!(await keeping.write(turn, write))) happen({ type: 'failed', turn });
  };
  const sayOne = (place: number, answer: Answer): void => {
    const [one, other] = pairNow(latest.current, place);
    const doubt = latest.current.doubts[place];
    if (!doubt || one === other) return;
    const write: Write = () => tell('doubts.answer', { one, other, answer });
    void say({ places: [place], answer, says: saidWords(doubt, answer), write });
  };

  return {
    sitting,
    answer(answer) {
      const { at, said } = latest.current;
      const before = said.get(at);
      if (!before) sayOne(at, answer);
      else if (before.answer !== answer)
        void takeBack(before.turn).then((isBack) => isBack && sayOne(at, answer));
    },
    joinSure() {
      const places = joinedAtOnce(latest.current);
      if (places.length === 0) return;
      const pairs = places.map((place) => pairNow(latest.current, place).join('='));
      const says = `${counted(places.length, 'pair', 'pairs')} joined.`;
      void say({ places, answer: 'same', says, write: () => tell('doubts.join', { pairs }) });
    },
    undo() {
      const turn = lastTurn(latest.current);
      if (turn !== undefined) void takeBack(turn);
    },
    move: (by) => happen({ type: 'moved', by }),
    written: keeping.written,
  };
}

/** Closing the window while answers wait to be written would lose them. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function useKeeping(): Keeping {
  const queries = useQueryClient();
  const kept = useRef<Keeping>(undefined);
  kept.current ??= keepingOf(() => {
    window.removeEventListener('beforeunload', askFirst);
    void queries.invalidateQueries();
  });
  return kept.current;
}
