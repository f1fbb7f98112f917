import { readFileSync } from 'node:fs';
import type { SeenInteraction } from '../core/network/contact-weight.ts';
import { Refusal } from '../core/refusal.ts';

const HEADER = /^\uFEFF?from,to,at\r?(\n|$)/;

/** Everything that each person saw of each other one, both ways round. */
export type Sightings = ReadonlyMap<string, ReadonlyMap<string, readonly SeenInteraction[]>>;

type Message = { readonly from: string; readonly at: Date; readonly to: readonly string[] };

/** Reads a CSV of timed contacts (header `from,to,at`, `at` in unix seconds), nothing after `until`. */
export function readContactFile(path: string, until: Date): Sightings {
  const text = readFileSync(path, 'utf8');
  if (!HEADER.test(text))
    throw new Refusal('input_invalid', `"${path}" does not begin with the line "from,to,at".`);
  return sightings(messages(text, until));
}

/** Rows of one sender in one second are one message to several people. */
export function messages(text: string, until: Date): Iterable<Message> {
  const byKey = new Map<string, { from: string; at: Date; to: string[] }>();
  for (const line of text.split('\n').slice(1)) {
    const [from, to, seconds] = line.trim().split(',');
    if (!from || !to || !seconds || from === to) continue;
    const at = new Date(Number(seconds) * 1000);
    if (!(at <= until)) continue;
    const key = `${from} ${seconds}`;
    const message = byKey.get(key);
    if (!message) byKey.set(key, { from, at, to: [to] });
    else if (!message.to.includes(to)) message.to.push(to);
  }
  return byKey.values();
}

export function sightings(all: Iterable<Message>): Sightings {
  const seen = new Map<string, Map<string, SeenInteraction[]>>();
  for (const { from, at, to } of all) {
    const message = { at, channel: 'mail', recipients: to.length } as const;
    for (const receiver of to) {
      listOf(seen, from, receiver).push({ ...message, myRole: 'from', theirRole: 'to' });
      listOf(seen, receiver, from).push({ ...message, myRole: 'to', theirRole: 'from' });
    }
  }
  return seen;
}

function listOf<Value>(lists: Map<string, Map<string, Value[]>>, ego: string, contact: string): Value[] {
  const ofEgo = lists.get(ego) ?? new Map<string, Value[]>();
  const list = ofEgo.get(contact) ?? [];
  lists.set(ego, ofEgo.set(contact, list));
  return list;
}
