import { useQuery } from '@tanstack/react-query';
import { tell } from '../api/client.ts';
import type { Field } from './field-words.ts';
import { hasGrown, pairNow } from './sitting.ts';
import type { SittingHands } from './use-sitting.ts';

/** Both cards as they are now: of somebody with whom others were just joined, the card is asked for anew. */
export function useFields({ sitting, written }: SittingHands): readonly Field[] {
  const { doubts, at } = sitting;
  const [one, other] = pairNow(sitting, at);
  const { data } = useQuery({
    queryKey: ['people.merge', one, other],
    queryFn: async () => {
      await written();
      return (await tell('people.merge', { keep: one, fold: other, dryRun: true })).fields ?? [];
    },
    enabled: one !== other && hasGrown(sitting, at),
  });
  return data ?? doubts[at]?.fields ?? [];
}
