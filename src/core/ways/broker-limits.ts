import type { Day } from '../day.ts';
import type { Everybody } from '../everybody.ts';
import { type Matter, personWith } from '../matters/matter.ts';
import { type BrokerLimits, type PathNetwork, pathNetwork } from '../network/paths/path-network.ts';

/** For so long an ask makes the next one harder. Ours. */
const LATELY_DAYS = 90;

/** Whom I asked for something lately, and how often, by number. */
export function brokerLimits(
  asks: readonly Pick<Matter<'ask'>, 'day' | 'people'>[],
  { numberOf }: Pick<Everybody, 'numberOf'>,
  today: Day,
): ReadonlyMap<number, BrokerLimits> {
  const limits = new Map<number, BrokerLimits>();
  for (const ask of asks) {
    const person = personWith(ask);
    const number = person === undefined ? undefined : numberOf.get(person);
    if (number === undefined || ask.day > today || ask.day < today - LATELY_DAYS) continue;
    limits.set(number, { asked: (limits.get(number)?.asked ?? 0) + 1, load: 0 });
  }
  return limits;
}

/** The same ties, with what each broker can still do. Cost: O(people + ties) where anybody was asked. */
export function limitedNetwork(network: PathNetwork, limits: ReadonlyMap<number, BrokerLimits>): PathNetwork {
  return limits.size === 0 ? network : pathNetwork(network.graph, network.ego, limits);
}
