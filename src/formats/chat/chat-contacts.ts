import { dayText } from '../../core/day.ts';
import type { Finding } from '../../core/finding.ts';
import type { Role } from '../../core/interaction.ts';
import { chatKey, ME } from './chat-person.ts';
import type { ReadChatDay, Wrote } from './read-chat.ts';

/**
 * So many who wrote on one day in a group, me among them, are there for each other. In a crowd everybody is there for me alone, or a day
 * would make as many pairs as there are people squared.
 */
const MOST_TOGETHER = 12;

/** How the book knows a chat once all of them were read. */
export type KnownChat = {
  /** Stays the same in a later export. */
  readonly key: string;
  readonly about: string;
  readonly me: string | undefined;
  /** With whom a chat of two is. */
  readonly other: string | undefined;
  readonly members: number;
};

/** One contact for everybody who wrote or called that day. */
export function* chatContacts(read: ReadChatDay, chat: KnownChat): Generator<Finding> {
  const there = [...new Set(read.wrote.map(({ who }) => who))];
  for (const one of read.wrote) {
    const to = chat.other === undefined ? inGroup(there, chat, one) : [one.who === chat.me ? chat.other : ME];
    if (to.length > 0) yield contact(read, { chat, one, to });
    else yield { type: 'skipped', reason: 'chat with nobody who has a name', place: read.place };
  }
}

/** `there` are all who wrote that day. */
function inGroup(there: readonly string[], { me }: KnownChat, { who }: Wrote): readonly string[] {
  if (who === me) return there.filter((other) => other !== me);
  if (there.length > MOST_TOGETHER) return [ME];
  return [ME, ...there.filter((other) => other !== me && other !== who)];
}

type Between = { readonly chat: KnownChat; readonly one: Wrote; readonly to: readonly string[] };

function contact({ app, day, chat: name, place }: ReadChatDay, { chat, one, to }: Between): Finding {
  const who = one.who === chat.me ? ME : one.who;
  const as = (role: Role) => (person: string) =>
    ({ source: 'chat', key: chatKey(app, person), role }) as const;
  const channel = one.isCall ? 'call' : 'message';
  const interaction = {
    source: 'chat',
    key: `${app}|${chat.key}|${dayText(day)}|${who}|${channel}`,
    at: new Date(one.at),
    channel,
    about: chat.about,
    thread: `${app}|${chat.key}`,
    recipients: Math.max(to.length, chat.members - 1),
    participants: [as('from')(who), ...to.map(as('to'))],
  } as const;
  return { type: 'interaction', interaction, place: place || name };
}
