import type { Contact } from './contact-set.ts';

/** When each wrote to each other one, both ways round, in unix seconds. */
export type PairTimes = Map<string, Map<string, { out: number[]; in: number[] }>>;

/** Who stands before whom decides equal scores, so the order is that of the first contact, as the scorer has it. */
export function pairTimes(contacts: Iterable<Contact>): PairTimes {
  const times: PairTimes = new Map();
  for (const { from, to, at } of contacts) {
    timesOf(times, from, to).out.push(at);
    timesOf(times, to, from).in.push(at);
  }
  return times;
}

function timesOf(times: PairTimes, ego: string, contact: string): { out: number[]; in: number[] } {
  const ofEgo = times.get(ego) ?? new Map();
  const ofPair = ofEgo.get(contact) ?? { out: [], in: [] };
  times.set(ego, ofEgo.set(contact, ofPair));
  return ofPair;
}
