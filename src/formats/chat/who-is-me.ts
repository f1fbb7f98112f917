import { fold } from '../../core/text/fold.ts';
import type { ChatPerson, ReadChat } from './read-chat.ts';

/** `who` is missing where I wrote nothing at all. Several `among` whom it cannot be told mean that the user is asked. */
export type WhoIsMe = { readonly who?: string; readonly among: readonly string[] };

const SHOWN = 10;

/**
 * Who of the people in the chats of one app is the user: the one whom a file names, else who is called as the user said,
 * else who is left of the two when a chat is called after the other, else who stands in all chats.
 */
export function whoIsMe(chats: readonly ReadChat[], names: readonly string[]): WhoIsMe {
  const told = chats.find(({ me }) => me !== undefined)?.me;
  if (told !== undefined) return { who: told, among: [] };
  const people = new Map(chats.flatMap(({ writers }) => writers.map((one) => [one.who, one] as const)));
  const called = [...people.values()].filter((one) => isCalled(one, names));
  if (called.length === 1) return { ...(called[0] && { who: called[0].who }), among: [] };
  const left = mostOften(chats.flatMap(leftOfTwo));
  if (left !== undefined) return { who: left, among: [] };
  const open = chats.filter(
    ({ other, writers }) => !(other && writers.every(({ who }) => who === other.who)),
  );
  if (open.length === 0) return { among: [] };
  const always = inAll(open);
  if (always.length === 1 && open.length > 1) return { ...(always[0] && { who: always[0] }), among: [] };
  const among = always.length > 1 ? always : [...people.keys()];
  return { among: among.slice(0, SHOWN).flatMap((who) => people.get(who)?.name || who) };
}

function isCalled({ name, phone }: ChatPerson, names: readonly string[]): boolean {
  return names.some((mine) => fold(mine) === fold(name) || (phone !== undefined && mine === phone));
}

/** In a chat of two that is called after one of them, the other one is me. */
function leftOfTwo({ isGroup, other, writers }: ReadChat): readonly string[] {
  if (isGroup || !other) return [];
  return writers.flatMap(({ who }) => (who === other.who ? [] : who));
}

/** A name in one's own profile may change from one export to the next; two that are alike often tell nothing. */
function mostOften(votes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const who of votes) counts.set(who, (counts.get(who) ?? 0) + 1);
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function inAll([first, ...rest]: readonly ReadChat[]): readonly string[] {
  const others = rest.map(({ writers }) => new Set(writers.map(({ who }) => who)));
  return (first?.writers ?? []).map(({ who }) => who).filter((who) => others.every((set) => set.has(who)));
}
