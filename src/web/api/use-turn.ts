import { useQueryClient } from '@tanstack/react-query';
import type { ActView } from '../../verbs/views.ts';
import { showToast } from '../toast/toast-store.ts';
import { tell } from './client.ts';
import { sentenceOf } from './problem.ts';

type Way = 'undo' | 'redo';
type TurnedAct = Pick<ActView, 'id' | 'line'>;
export type Turn = (way: Way, act: TurnedAct) => Promise<void>;

/** Takes an act back or brings it back, and offers the other way in turn. */
export function useTurn(): Turn {
  const queries = useQueryClient();
  const turn: Turn = async (way, act) => {
    try {
      await tell(`history.${way}`, { act: act.id });
      const [other, label]: [Way, string] = way === 'undo' ? ['redo', 'Redo'] : ['undo', 'Undo'];
      const says = way === 'undo' ? `Taken back: ${act.line}.` : `Done again: ${act.line}.`;
      showToast({ says, action: { label, run: () => void turn(other, act) } });
    } catch (error) {
      showToast({ says: sentenceOf(error), isTrouble: true });
    } finally {
      await queries.invalidateQueries();
    }
  };
  return turn;
}
