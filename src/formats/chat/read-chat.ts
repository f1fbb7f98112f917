import type { Day } from '../../core/day.ts';
import type { Place } from '../../core/finding.ts';

/** The programs whose chats we read. */
export type ChatApp = 'whatsapp' | 'telegram';

/** Somebody of a chat: `who` names them in all files of the app, a number they have there or the name itself. */
export type ChatPerson = {
  readonly who: string;
  readonly name: string;
  readonly phone?: string;
};

/** What a file says of one of its chats before any of its days. */
export type ReadChat = {
  readonly type: 'chat';
  readonly app: ChatApp;
  readonly place: Place;
  /** Names the chat among those that are read together. */
  readonly chat: string;
  readonly title: string;
  readonly isGroup: boolean;
  /** Everybody who wrote in it. */
  readonly writers: readonly ChatPerson[];
  /** With whom a chat of two is, where the file tells. */
  readonly other?: ChatPerson;
  /** Who of its people brought the file, where it tells. */
  readonly me?: string;
};

/** Who wrote or called on one day of a chat, and when first; what was said is left where it is. */
export type ReadChatDay = {
  readonly type: 'chat day';
  readonly app: ChatApp;
  readonly place: Place;
  readonly chat: string;
  readonly day: Day;
  readonly wrote: readonly Wrote[];
};

export type Wrote = {
  readonly who: string;
  /** In milliseconds. */
  readonly at: number;
  readonly isCall: boolean;
};

/** Everything that waits until all chats are known. */
export type ReadOfChat = ReadChat | ReadChatDay;
