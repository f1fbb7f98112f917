import type { Finding } from '../../core/finding.ts';
import { chatContacts, type KnownChat } from './chat-contacts.ts';
import { chatRecord, ME } from './chat-person.ts';
import type { ChatApp, ChatPerson, ReadChat, ReadChatDay, ReadOfChat } from './read-chat.ts';
import { type WhoIsMe, whoIsMe } from './who-is-me.ts';

export type ChatBookOptions = {
  /** Names and numbers by which the user may stand in chats. */
  readonly me: readonly string[];
  readonly country?: string;
};

/** All chats that are read together: who stands in them, who of them is me, and then day by day who wrote. */
export type ChatBook = {
  /** Takes note of a chat. What became of its days can be said only when all are known. */
  note(read: ReadOfChat): void;
  records(): Iterable<Finding>;
  contacts(read: ReadChatDay): Iterable<Finding>;
  /** My name in the chats; undefined without chats. */
  self(): { readonly name: string } | undefined;
  /** Who may be me, where it cannot be told. */
  unnamed(): readonly string[];
};

export function chatBook({ me, country }: ChatBookOptions): ChatBook {
  const chats = new Map<string, ReadChat>();
  const known = new Map<ReadChat, KnownChat>();
  let judged: Map<ChatApp, WhoIsMe> | undefined;

  /** Judged once, when everything is read. */
  function mine(app: ChatApp): WhoIsMe {
    judged ??= new Map();
    const found = judged.get(app) ?? whoIsMe(chatsOf(app), me);
    judged.set(app, found);
    return found;
  }

  const chatsOf = (app: ChatApp): readonly ReadChat[] => [...chats.values()].filter((one) => one.app === app);

  /** Once for each chat: it may have as many days as people. */
  function knownAs(chat: ReadChat): KnownChat {
    const found = known.get(chat) ?? knownChat(chat, mine(chat.app).who);
    known.set(chat, found);
    return found;
  }

  const apps = (): readonly ChatApp[] => [...new Set([...chats.values()].map(({ app }) => app))];

  function* records(): Iterable<Finding> {
    for (const app of apps()) {
      const { who } = mine(app);
      const people = peopleOf(chatsOf(app));
      const own = { name: '', ...people.get(who ?? ''), who: ME };
      yield { type: 'record', record: chatRecord(app, own, country), place: own.name || 'you', isMe: true };
      people.delete(who ?? '');
      for (const one of people.values())
        yield { type: 'record', record: chatRecord(app, one, country), place: one.name || one.who };
    }
  }

  return {
    note(read) {
      judged = undefined;
      known.clear();
      if (read.type !== 'chat') return;
      const key = `${read.app} ${read.chat}`;
      chats.set(key, withWritersOf(read, chats.get(key)));
    },
    records,
    contacts(read) {
      const chat = chats.get(`${read.app} ${read.chat}`);
      return chat ? chatContacts(read, knownAs(chat)) : [];
    },
    self() {
      const names = apps().map((app) => nameOf(chatsOf(app), mine(app).who));
      return names.length === 0 ? undefined : { name: names.find((name) => name !== '') ?? '' };
    },
    unnamed: () => [...new Set(apps().flatMap((app) => mine(app).among))],
  };
}

/** Two exports of one chat may be read together; each may begin where the other ends. */
function withWritersOf(read: ReadChat, before: ReadChat | undefined): ReadChat {
  if (!before) return read;
  const known = new Set(read.writers.map(({ who }) => who));
  const others = before.writers.filter(({ who }) => !known.has(who));
  return {
    ...before,
    ...read,
    isGroup: read.isGroup || before.isGroup,
    writers: [...read.writers, ...others],
  };
}

function nameOf(chats: readonly ReadChat[], who: string | undefined): string {
  return chats.flatMap(({ writers }) => writers).find((one) => one.who === who)?.name ?? '';
}

/** Everybody once: under the name that I gave them where a chat bears it, else under the one they gave themselves. */
function peopleOf(chats: readonly ReadChat[]): Map<string, ChatPerson> {
  const people = new Map<string, ChatPerson>();
  const others = chats.flatMap(({ other }) => other ?? []);
  for (const one of [...others, ...chats.flatMap(({ writers }) => writers)]) {
    const known = people.get(one.who);
    people.set(one.who, known ? { ...one, ...known, name: known.name || one.name } : one);
  }
  return people;
}

function knownChat({ title, chat, isGroup, writers, other }: ReadChat, me: string | undefined): KnownChat {
  const members = new Set([ME, ...writers.map(({ who }) => who).filter((who) => who !== me)]).size;
  if (isGroup) return { key: title === '' ? 'group' : chat, about: title, me, other: undefined, members };
  const them = other?.who ?? writers.find(({ who }) => who !== me)?.who;
  // A chat of two in which only I wrote, and which no name tells of whom it is with.
  if (them === undefined) return { key: chat, about: '', me, other: undefined, members };
  return { key: them, about: '', me, other: them, members: 2 };
}
