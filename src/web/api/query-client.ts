import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, Problem } from './problem.ts';

/** The server stands on this machine: what it says is fresh for a moment, and only silence is worth a second try. */
const FRESH_MS = 5_000;

/** Everything on screen hangs on this one; the frame around the pages watches it for who is signed in. */
export const STATUS_KEY = ['data.status'] as const;

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, { queryKey }) => {
      if (queryKey[0] !== STATUS_KEY[0]) noticeSignOut(error);
    },
  }),
  mutationCache: new MutationCache({ onError: noticeSignOut }),
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && error instanceof Problem && error.status === 0,
    },
    mutations: { networkMode: 'always' },
  },
});

/** Whoever hears first that this browser is signed out, the frame looks again and says so. */
function noticeSignOut(error: unknown): void {
  if (isSignedOut(error)) void queryClient.invalidateQueries({ queryKey: STATUS_KEY });
}
