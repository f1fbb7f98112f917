import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** The server stands on this machine: what it says is fresh for a moment, and only silence is worth a second try. */
const FRESH_MS = 5_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && error instanceof Problem && error.status === 0,
    },
    mutations: { networkMode: 'always' },
  },
});
