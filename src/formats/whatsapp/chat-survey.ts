import { fold } from '../../core/text/fold.ts';
import type { ChatPerson, ReadChat } from '../chat/read-chat.ts';
import { chatPerson } from './chat-person.ts';
import { type DayOrder, DayOrderTeller } from './day-order.ts';
import { messageLine } from './message-line.ts';
import { noticeTells } from './notice.ts';

/** The program writes into a group who came and what it is called; marks of the languages, not a list of all. */
const OF_GROUP =
  /\b(?:group|gruppe|groupe|grupo|gruppo|groep)\b|\b(?:added|hinzugefügt|ajouté|añadi|adicionou|aggiunto|toegevoegd|joined|beigetreten)\b/i;

/**
 * A first look over a whole chat: in which order its dates are written, who writes in it and whose chat it is. On the
 * iPhone the notice at the top stands in the name of the chat itself.
 */
export class ChatSurvey {
  readonly #order = new DayOrderTeller();
  readonly #writers = new Map<string, ChatPerson>();
  #title: string;
  #isGroup = false;
  #messages = 0;

  constructor(title: string) {
    this.#title = title;
  }

  see(line: string): void {
    const message = messageLine(line);
    if (!message) return;
    this.#order.see(message);
    this.#messages += 1;
    const { sender, notice } = message;
    if (sender === undefined) this.#isGroup ||= OF_GROUP.test(line);
    else if (notice === undefined || noticeTells(notice) !== undefined) this.#add(sender);
    else {
      if (this.#title === '' && this.#messages === 1) this.#title = copied(sender);
      this.#isGroup ||= OF_GROUP.test(notice);
    }
  }

  order(): DayOrder {
    return this.#order.order();
  }

  chat(fileName: string): ReadChat {
    const title = this.#title;
    const writers = [...this.#writers.values()];
    const isGroup = this.#isGroup || writers.length > 2;
    const other = isGroup || title === '' ? undefined : otherOf(title, writers);
    const chat = title === '' ? fileName : fold(title);
    const told = other ? { other } : {};
    return { type: 'chat', app: 'whatsapp', place: 'the chat', chat, title, isGroup, writers, ...told };
  }

  #add(sender: string): void {
    if (!this.#writers.has(sender)) this.#writers.set(copied(sender), chatPerson(copied(sender)));
  }
}

/** Of a chat of two the one after whom it is called; file names leave out what no file may be called. */
function otherOf(title: string, writers: readonly ChatPerson[]): ChatPerson | undefined {
  const named = writers.filter(({ name, phone }) => letters(phone ?? name) === letters(title));
  if (named.length === 1) return named[0];
  return writers.length === 2 ? undefined : chatPerson(title);
}

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A part of a text keeps the whole text in memory; a text put together anew does not. */
function copied(text: string): string {
  return [...text].join('');
}
