import { useQueryClient } from '@tanstack/react-query';
import type { ActView } from '../../verbs/views.ts';
import { tell } from '../api/client.ts';
import { sentenceOf } from '../api/problem.ts';
import { useTurn } from '../api/use-turn.ts';
import { showToast } from '../toast/toast-store.ts';
import { dayWords, todayHere } from '../words/time-words.ts';
import { reviewQuery } from './use-review.ts';

type Done = { readonly act?: ActView | undefined };
type Looked = { readonly says: string; readonly acts: readonly (ActView | undefined)[] };

export type LookAt = {
  readonly done: (person: string) => void;
  readonly snooze: (person: string, until: string) => void;
  readonly never: (person: string) => void;
  readonly leave: (person: string) => void;
};

/** What is said of somebody in the review; they have been looked at then, and undo takes back both. */
export function useLookAt(): LookAt {
  const queries = useQueryClient();
  const turn = useTurn();
  const goOn = (person: string): void => {
    queries.setQueryData(
      reviewQuery.queryKey,
      (shown) =>
        shown && {
          ...shown,
          seen: shown.seen + 1,
          drifting: shown.drifting.filter((one) => one.person.id !== person),
        },
    );
  };
  const undo = async (acts: Looked['acts']): Promise<void> => {
    for (const act of acts) if (act) await turn('undo', act);
  };
  const look = async (person: string, say: () => Promise<Looked>): Promise<void> => {
    goOn(person);
    try {
      const { says, acts } = await say();
      const { act } = await tell('review.done', { person });
      showToast({ says, action: { label: 'Undo', run: () => void undo([act, ...acts]) } });
    } catch (error) {
      showToast({ says: sentenceOf(error), isTrouble: true });
    } finally {
      await queries.invalidateQueries();
    }
  };
  return {
    done: (person) => void look(person, async () => said(await tell('today.done', { person }), 'is tended')),
    snooze: (person, until) =>
      void look(person, async () =>
        said(
          await tell('today.snooze', { person, until }),
          `rests until ${dayWords(until, todayHere(new Date()))}`,
        ),
      ),
    never: (person) =>
      void look(person, async () =>
        said(await tell('today.never', { person }), 'will not be suggested again'),
      ),
    leave: (person) => void look(person, async () => ({ says: 'Left as it is.', acts: [] })),
  };
}

function said({ act, person }: Done & { readonly person: { readonly name: string } }, what: string): Looked {
  return { says: `${person.name} ${what}.`, acts: [act] };
}
