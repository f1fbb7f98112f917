import { z } from 'zod';
import type { Acquaintances, Everybody } from '../core/everybody.ts';
import { tieText } from '../core/goals/tie-text.ts';
import type { PersonId } from '../core/ids.ts';
import { type PairToIntroduce, pairsToIntroduce } from '../core/introductions/pairs-to-introduce.ts';
import { helpMatches } from '../core/mutual/help-matches.ts';
import { weekLoad } from '../core/mutual/week-load.ts';
import { weightBetween } from '../core/network/circle/half-ties.ts';
import { TODAY_LIMIT } from '../core/today.ts';
import { capacityOf } from './capacity-of.ts';
import { etiquetteOfEach, etiquetteOfEachView } from './etiquette-of-each.ts';
import { shownLine, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { personLineView, reasonView } from './views.ts';

const pairView = z.object({
  one: personLineView,
  other: personLineView,
  because: z.enum(['need', 'alike']).describe('need: one looks for what the other has'),
  why: z.string(),
  reasons: z.array(reasonView).describe('what else speaks for it, and how you stand to both'),
  todo: z.string(),
  etiquette: etiquetteOfEachView,
});

export const introsSuggest = verb({
  name: 'intros.suggest',
  says: 'Names pairs among your people who could help each other and do not know each other, at most seven.',
  writes: false,
  command: {
    words: 'intros suggest',
    examples: ['mutuals intros suggest', 'mutuals intros suggest --limit 3'],
  },
  input: z.object({
    limit: z.coerce.number().int().min(1).max(TODAY_LIMIT).default(TODAY_LIMIT).describe('how many at most'),
  }),
  output: z.object({
    pairs: z.array(pairView),
    empty: z.enum(['me_unknown', 'nothing_fits']).optional().describe('why the list is empty'),
  }),
  async run({ limit }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const [needs, offers, promises, introductions, everybody, acquaintances, capacity] = await Promise.all([
      store.matters({ kind: 'need', state: 'open' }),
      store.matters({ kind: 'offer', state: 'open' }),
      store.matters({ kind: 'promise', state: 'open' }),
      store.matters({ kind: 'introduction' }),
      store.everybody(),
      store.acquaintances(),
      capacityOf(store),
    ]);
    // Without me nothing is known of who knows whom, and two who are friends would be brought together.
    if (!acquaintances) return { pairs: [], empty: 'me_unknown' as const };
    const knowEachOther = acquainted(everybody, acquaintances);
    const { people } = everybody;
    const load = weekLoad(promises, capacity, on);
    const matches = helpMatches({ needs, offers, people, knowEachOther, load, today: on });
    const pairs = pairsToIntroduce({ everybody, matches, knowEachOther, introductions }, limit);
    return {
      pairs: (await Promise.all(pairs.map((pair) => shownPair(pair, everybody, deps)))).flat(),
      ...(pairs.length === 0 && { empty: 'nothing_fits' as const }),
    };
  },
});

function acquainted({ numberOf }: Everybody, { paths }: Acquaintances) {
  return (one: PersonId, other: PersonId): boolean => {
    const [from, to] = [numberOf.get(one), numberOf.get(other)];
    return from !== undefined && to !== undefined && weightBetween(paths.graph, from, to) > 0;
  };
}

async function shownPair(
  { one: oneId, other: otherId, because, why }: PairToIntroduce,
  { people, numberOf, asOf }: Everybody,
  deps: Deps,
) {
  const [one, other] = [oneId, otherId].map((id) => people[numberOf.get(id) ?? -1]);
  if (!one || !other) return [];
  const [first = '', ...more] = why;
  return [
    {
      one: shownLine(one, asOf),
      other: shownLine(other, asOf),
      because,
      why: first,
      reasons: [
        ...more.map((says) => ({ term: because, says })),
        ...[one, other].map((person) => ({ term: 'tie', says: `${person.name}: ${tieText(person, asOf)}` })),
      ],
      todo: `Ask both, each alone: mutuals introduce "${one.name}" "${other.name}"`,
      etiquette: await etiquetteOfEach([one, other], deps),
    },
  ];
}
