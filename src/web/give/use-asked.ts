import { useWrite } from '../api/use-write.ts';
import { toWhom } from './to-whom.ts';
import type { Size } from './use-give.ts';

type Ask = { readonly person: string; readonly what: string; readonly size: Size | undefined };

type Asking = {
  readonly mutate: (ask: Ask, onSuccess: () => void) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
};

/** Keeps what was asked of somebody. */
export function useAsked(): Asking {
  const { mutate, isPending, error } = useWrite('asks.add', { quiet: true });
  return {
    mutate: ({ person, what, size }, onSuccess) =>
      mutate({ person: toWhom(person, what), what, ...(size && { size }) }, { onSuccess }),
    isPending,
    error,
  };
}
