import { type Day, dayOf } from '../../core/day.ts';
import type { Finding } from '../../core/finding.ts';
import type { ChatPerson, ReadChatDay, ReadOfChat, Wrote } from '../chat/read-chat.ts';
import { fieldOf, textField, userOf } from './fields.ts';

const SKIPPED: Readonly<Record<string, string>> = {
  bot_chat: 'chat with a bot',
  saved_messages: 'notes to yourself',
  private_channel: 'channel, where one speaks to all',
  public_channel: 'channel, where one speaks to all',
  replies: 'chat with a bot',
  verification_codes: 'chat with a bot',
};
const GROUP = /group$/;

/** What is known of the owner and of their contacts when a chat is told. */
export type TelegramKnown = {
  readonly me: string | undefined;
  readonly phoneOf: (name: string) => string | undefined;
};

/** One chat of an export, message by message; who wrote on a day is told when the next day begins. */
export class TelegramChat {
  readonly #place: string;
  readonly #writers = new Map<string, ChatPerson>();
  #name = '';
  #type = '';
  #id = '';
  #day: Day | undefined;
  #wrote = new Map<string, Wrote>();
  #messages = 0;

  constructor(number: number) {
    this.#place = `chat ${number}`;
  }

  get place(): string {
    return this.#messages === 0 ? this.#place : `${this.#place}, message ${this.#messages}`;
  }

  say(field: string, value: unknown): void {
    const text = textField({ value }, 'value');
    if (field === 'name') this.#name = text;
    if (field === 'type') this.#type = text;
    if (field === 'id') this.#id = text;
  }

  *message(message: unknown): Generator<ReadOfChat | Finding> {
    this.#messages += 1;
    if (this.#reason() !== undefined) return;
    const wrote = wroteOf(message);
    if (wrote === 'bad') {
      yield { type: 'bad', reason: 'This message has no date that we can read.', place: this.place };
      return;
    }
    if (!wrote) return;
    const day = dayOf(new Date(wrote.at));
    if (day !== this.#day) yield* this.#turn(day);
    const key = `${wrote.who}\n${wrote.isCall}`;
    if (!this.#wrote.has(key)) this.#wrote.set(key, wrote);
    if (!this.#writers.get(wrote.who)?.name) this.#writers.set(wrote.who, writerOf(message, wrote.who));
  }

  *end({ me, phoneOf }: TelegramKnown): Generator<ReadOfChat | Finding> {
    const reason = this.#reason();
    if (reason !== undefined) {
      yield { type: 'skipped', reason, place: this.#place };
      return;
    }
    yield* this.#turn(undefined);
    const isGroup = GROUP.test(this.#type);
    const other = isGroup ? undefined : this.#other(phoneOf);
    const mine = me ?? [...this.#writers.keys()].find((who) => other && who !== other.who);
    yield {
      type: 'chat',
      app: 'telegram',
      place: this.#place,
      chat: this.#id,
      title: this.#name,
      isGroup,
      writers: [...this.#writers.values()],
      ...(other && { other }),
      ...(mine !== undefined && { me: mine }),
    };
  }

  #reason(): string | undefined {
    const known = SKIPPED[this.#type];
    if (known !== undefined) return known;
    if (this.#id === '') return 'chat without a number';
    if (GROUP.test(this.#type)) return undefined;
    if (this.#type !== 'personal_chat') return 'chat of a kind that we do not know';
    return this.#name === '' ? 'chat with a deleted account' : undefined;
  }

  /** A chat of two bears the number of the other and the name that I gave them. */
  #other(phoneOf: TelegramKnown['phoneOf']): ChatPerson | undefined {
    const who = userOf(this.#id);
    const phone = phoneOf(this.#name);
    return who === undefined ? undefined : { who, name: this.#name, ...(phone !== undefined && { phone }) };
  }

  *#turn(day: Day | undefined): Generator<ReadChatDay> {
    if (this.#day !== undefined && this.#wrote.size > 0) {
      const wrote = [...this.#wrote.values()];
      yield { type: 'chat day', app: 'telegram', chat: this.#id, place: this.place, day: this.#day, wrote };
      this.#wrote = new Map();
    }
    this.#day = day;
  }
}

function writerOf(message: unknown, who: string): ChatPerson {
  return { who, name: textField(message, 'from') || textField(message, 'actor') };
}

/** Who wrote or called; undefined for what nobody did to another. */
function wroteOf(message: unknown): Wrote | 'bad' | undefined {
  const isCall = textField(message, 'action') === 'phone_call';
  if (textField(message, 'type') !== 'message' && !isCall) return undefined;
  if (isCall && !(Number(fieldOf(message, 'duration_seconds')) > 0)) return undefined;
  const who = userOf(textField(message, isCall ? 'actor_id' : 'from_id'));
  if (who === undefined) return undefined;
  const at = momentOf(message);
  return at === undefined ? 'bad' : { who, at, isCall };
}

const LATEST = Date.UTC(9999, 0);

/** Newer exports give the second; in older ones only the clock of the computer that wrote them. */
function momentOf(message: unknown): number | undefined {
  const seconds = textField(message, 'date_unixtime');
  const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.exec(textField(message, 'date'))?.[0];
  const at = /^\d{1,11}$/.test(seconds) ? Number(seconds) * 1000 : Date.parse(`${clock}Z`);
  return at > 0 && at < LATEST ? at : undefined;
}
