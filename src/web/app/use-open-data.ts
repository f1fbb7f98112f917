import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { tell } from '../api/client.ts';
import { sentenceOf } from '../api/problem.ts';
import type { Status } from '../api/verb-types.ts';
import { showToast } from '../toast/toast-store.ts';

/** Changes between the sample network and one's own; nothing of the one stays on screen with the other. */
export function useOpenData(): UseMutationResult<Status, Error, 'sample' | 'own'> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (which: 'sample' | 'own') => tell('data.open', { which }),
    onSuccess: async () => {
      await navigate({ to: '/' });
      await queries.resetQueries();
    },
    onError: (error) => showToast({ says: sentenceOf(error), isTrouble: true }),
  });
}
