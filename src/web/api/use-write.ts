import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActView } from '../../verbs/views.ts';
import { showToast } from '../toast/toast-store.ts';
import { tell } from './client.ts';
import { sentenceOf } from './problem.ts';
import { useTurn } from './use-turn.ts';
import type { InputOf, OutputOf, Told } from './verb-types.ts';

type Writing<Name extends keyof Told> = UseMutationResult<OutputOf<Told[Name]>, Error, InputOf<Told[Name]>>;

type Wish<Name extends keyof Told> = {
  /** Another sentence for the toast than the line of the act. */
  readonly says?: (done: OutputOf<Told[Name]>) => string;
  /** The form that wrote shows what went wrong itself. */
  readonly quiet?: boolean;
};

/** Writes, brings every screen up to date, and offers to take the change back. */
export function useWrite<Name extends keyof Told>(
  name: Name,
  { says, quiet }: Wish<Name> = {},
): Writing<Name> {
  const turn = useTurn();
  const queries = useQueryClient();
  return useMutation<OutputOf<Told[Name]>, Error, InputOf<Told[Name]>>({
    mutationFn: (input) => tell(name, input),
    onSuccess: (done) => {
      const act = actOf(done);
      if (act)
        showToast({
          says: says?.(done) ?? `${act.line}.`,
          action: { label: 'Undo', run: () => void turn('undo', act) },
        });
    },
    onError: (error) => {
      if (!quiet) showToast({ says: sentenceOf(error), isTrouble: true });
    },
    onSettled: () => queries.invalidateQueries(),
  });
}

function actOf(done: object): ActView | undefined {
  return 'act' in done ? (done.act as ActView | undefined) : undefined;
}
