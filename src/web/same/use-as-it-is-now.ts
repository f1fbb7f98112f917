import { useQuery } from '@tanstack/react-query';
import { hasGrown, pairNow } from '../../core/same-person/sitting.ts';
import { tell } from '../api/client.ts';
import type { Doubt } from './doubt.ts';
import type { SittingHands } from './use-sitting.ts';

/** A question as it is by now: of somebody with whom others were just joined, the card is asked for anew. */
export function useAsItIsNow({ sitting, written }: SittingHands, doubt: Doubt): Doubt {
  const [keep, fold] = pairNow(sitting, sitting.at);
  const { data } = useQuery({
    queryKey: ['people.merge', keep, fold],
    queryFn: async () => {
      await written();
      return tell('people.merge', { keep, fold, dryRun: true });
    },
    enabled: keep !== fold && hasGrown(sitting, sitting.at),
  });
  if (!data) return doubt;
  const { person: one, folded: other = doubt.other, fields = doubt.fields } = data;
  return { ...doubt, one, other, fields };
}
