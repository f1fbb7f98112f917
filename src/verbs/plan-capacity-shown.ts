import { z } from 'zod';
import type { PersonId } from '../core/ids.ts';
import type { Capacity } from '../core/network/cadence/capacity.ts';
import {
  capacityText,
  explainCapacity,
  explainWiderIntervals,
} from '../core/network/cadence/explain-capacity.ts';
import type { Reason } from '../core/network/reason.ts';
import type { KeptPerson } from '../core/plan-of-weeks.ts';
import { reasonView } from './views.ts';

export const namedView = z.object({ id: z.string(), name: z.string() });

/** Some by name, and how many there are in all. */
export const namesView = z.object({ people: z.array(namedView), total: z.int() });

export const capacityView = z.object({
  isPossible: z.boolean(),
  says: z.string().describe('what there is, what keeping takes, and what is left or missing'),
  reasons: z.array(reasonView).describe('what each layer takes of a week'),
  letGo: namesView.describe('without whom it would fit: first those whose tie counts least'),
  askAbout: namesView.describe('family and those you placed yourself, who would have to go as well'),
  widerIntervals: z.array(reasonView).describe('with what intervals everybody could stay'),
});

type Naming = { readonly kept: ReadonlyMap<PersonId, KeptPerson>; readonly limit: number };

export function shownCapacity(capacity: Capacity<PersonId>, naming: Naming): z.input<typeof capacityView> {
  return {
    isPossible: capacity.missing === 0,
    says: capacityText(capacity),
    reasons: shownReasons('layer', explainCapacity(capacity)),
    letGo: shownNames(capacity.letGo, naming),
    askAbout: shownNames(capacity.askAbout, naming),
    widerIntervals: shownReasons('interval', explainWiderIntervals(capacity)),
  };
}

function shownReasons(term: string, reasons: readonly Reason[]): z.input<typeof reasonView>[] {
  return reasons.map(({ says }) => ({ term, says }));
}

export function shownNames(ids: readonly PersonId[], { kept, limit }: Naming): z.input<typeof namesView> {
  const people = ids.slice(0, limit).flatMap((id): z.input<typeof namedView>[] => {
    const one = kept.get(id);
    return one ? [{ id, name: one.person.name }] : [];
  });
  return { people, total: ids.length };
}
