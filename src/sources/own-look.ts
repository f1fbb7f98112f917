import type { OwnSelf, Watch } from '../core/ports.ts';
import { type ChatBook, chatBook } from '../formats/chat/chat-book.ts';
import { parkedOf } from './parked.ts';
import { scratchLines } from './scratch.ts';

const LINES_PER_LOOK = 5_000;
/** How a line begins, behind the number of its file, that tells of a chat; days of chats are not looked at. */
const OF_CHAT = /^\d+ \{"type":"chat",/;

type Wish = { readonly me?: readonly string[]; readonly country?: string };

/** What the files say of their owner, and the chats as far as they must be known before any of their days. */
export type OwnLook = {
  readonly chats: ChatBook;
  readonly self: OwnSelf | undefined;
  readonly unnamed: readonly string[];
};

/** Where no file is of a kind that could tell. */
export const noLook = (): OwnLook => ({ chats: chatBook({ me: [] }), self: undefined, unnamed: [] });

/** A first look over what was read, since who I am in a chat depends on all chats and on what other files say of me. */
export async function ownLook(folder: string, { me = [], country }: Wish, watch: Watch): Promise<OwnLook> {
  const names = [...me];
  const addresses = new Set<string>();
  const chats = chatBook({ me: names, ...(country !== undefined && { country }) });
  let name = '';
  let done = 0;
  for await (const line of scratchLines(folder)) {
    done += 1;
    if (done % LINES_PER_LOOK === 0) watch.stopIfAsked();
    const isChat = OF_CHAT.test(line);
    if (!isChat && !line.includes('"isMe":true')) continue;
    const { item } = parkedOf(line);
    if (item.type === 'chat') chats.note(item);
    if (item.type !== 'record' || !item.isMe) continue;
    const { card, identities } = item.record;
    if (name === '') name = card.name;
    names.push(...(card.name === '' ? [] : [card.name]), ...identities.map(({ value }) => value));
    for (const { kind, value } of identities) if (kind === 'email') addresses.add(value);
  }
  const inChats = chats.self();
  const isTold = name !== '' || addresses.size > 0 || inChats !== undefined;
  const self = { name: name || (inChats?.name ?? ''), addresses: [...addresses] };
  return { chats, self: isTold ? self : undefined, unnamed: chats.unnamed() };
}
