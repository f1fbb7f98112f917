import { type Day, startOfDay } from '../../core/day.ts';
import type { ReadChat, ReadChatDay, Wrote } from '../chat/read-chat.ts';
import { chatPerson } from './chat-person.ts';
import { type DayOrder, dayIn } from './day-order.ts';
import { type MessageLine, messageLine } from './message-line.ts';
import { noticeTells } from './notice.ts';

const MINUTE_IN_MS = 60_000;

/** Goes through a chat line by line and tells of each day who wrote, as soon as the next day begins. */
export class WhatsappDays {
  readonly #chat: ReadChat;
  readonly #order: DayOrder;
  readonly #who = new Map<string, string>();
  #day: Day | undefined;
  #place = '';
  #wrote = new Map<string, Wrote>();
  #line = 0;

  constructor(chat: ReadChat, order: DayOrder) {
    this.#chat = chat;
    this.#order = order;
  }

  *push(lines: readonly string[]): Generator<ReadChatDay> {
    for (const line of lines) {
      this.#line += 1;
      const message = messageLine(line);
      const day = message && dayIn(this.#order, message);
      if (!message || day === undefined) continue;
      if (day !== this.#day) yield* this.#turn(day);
      this.#note(message, day);
    }
  }

  *end(): Generator<ReadChatDay> {
    yield* this.#turn(undefined);
  }

  *#turn(day: Day | undefined): Generator<ReadChatDay> {
    const { app, chat } = this.#chat;
    if (this.#day !== undefined && this.#wrote.size > 0) {
      const wrote = [...this.#wrote.values()];
      yield { type: 'chat day', app, chat, place: this.#place, day: this.#day, wrote };
      this.#wrote = new Map();
    }
    this.#day = day;
    this.#place = `line ${this.#line}`;
  }

  #note({ sender, notice, ...line }: MessageLine, day: Day): void {
    if (sender === undefined) return;
    const tells = notice === undefined ? 'message' : noticeTells(notice);
    if (tells === undefined || tells === 'missed call') return;
    const isCall = tells === 'call';
    const who = this.#whoIs(sender);
    const key = `${who}\n${isCall}`;
    if (this.#wrote.has(key)) return;
    const at = startOfDay(day).getTime() + minutesOf(line) * MINUTE_IN_MS;
    this.#wrote.set(key, { who, at, isCall });
  }

  #whoIs(sender: string): string {
    const known = this.#who.get(sender);
    if (known !== undefined) return known;
    const { who } = chatPerson([...sender].join(''));
    this.#who.set([...sender].join(''), who);
    return who;
  }
}

const AFTERNOON = /^(?:p|下午|晚上|中午|오후|م|μ)/i;
const NOON = 12 * 60;

/** The clock of the phone is all that the file knows of; its zone is not told. */
function minutesOf({ minutes, half }: Pick<MessageLine, 'minutes' | 'half'>): number {
  if (half === '') return Math.min(minutes, 2 * NOON - 1);
  return (minutes % NOON) + (AFTERNOON.test(half) ? NOON : 0);
}
