import type { Finding } from '../../core/finding.ts';
import { chatRecord } from '../chat/chat-person.ts';
import type { ReadOfChat } from '../chat/read-chat.ts';
import { phoneIdentity } from '../identity/phone-identity.ts';
import { textField, userOf } from './fields.ts';
import { type FoundValue, JsonValues } from './json-values.ts';
import { TelegramChat } from './telegram-chat.ts';

const OF_CHAT = ['name', 'type', 'id', 'messages.*'];
const LISTS = ['chats', 'left_chats'];
const PATHS = [
  '$.personal_information',
  '$.contacts.list.*',
  ...OF_CHAT.map((field) => `$.${field}`),
  ...LISTS.flatMap((list) => OF_CHAT.map((field) => `$.${list}.list.*.${field}`)),
];

const CUT = 'The file is damaged or ends here; what stands before was read. Export it again for the rest.';

/** Goes through an export of Telegram (`result.json`), of all chats or of one, as it comes in pieces. */
export class TelegramExport {
  readonly #json = new JsonValues(PATHS);
  readonly #phones = new Map<string, string | undefined>();
  #me: string | undefined;
  #chat: TelegramChat | undefined;
  #scope = '';
  #chats = 0;
  #contacts = 0;

  *push(chunk: Uint8Array): Generator<ReadOfChat | Finding> {
    const wasBroken = this.#json.isBroken;
    for (const found of this.#json.push(chunk)) yield* this.#take(found);
    if (this.#json.isBroken && !wasBroken) yield this.#cut();
  }

  *end(): Generator<ReadOfChat | Finding> {
    yield* this.#endChat();
    if (!this.#json.isWhole && !this.#json.isBroken) yield this.#cut();
  }

  *#take({ path, value }: FoundValue): Generator<ReadOfChat | Finding> {
    const [first] = path;
    if (first === 'personal_information') yield* this.#owner(value);
    else if (first === 'contacts') yield* this.#contact(value);
    else if (LISTS.some((list) => list === first))
      yield* this.#ofChat(`${first} ${path[2]}`, path.slice(3), value);
    else yield* this.#ofChat('alone', path, value);
  }

  *#ofChat(scope: string, [field]: FoundValue['path'], value: unknown): Generator<ReadOfChat | Finding> {
    if (scope !== this.#scope) {
      yield* this.#endChat();
      this.#scope = scope;
      this.#chats += 1;
      this.#chat = new TelegramChat(this.#chats);
    }
    if (field === 'messages') yield* this.#chat?.message(value) ?? [];
    else this.#chat?.say(String(field), value);
  }

  *#endChat(): Generator<ReadOfChat | Finding> {
    const phoneOf = (name: string): string | undefined => this.#phones.get(name);
    if (this.#chat) yield* this.#chat.end({ me: this.#me, phoneOf });
    this.#chat = undefined;
  }

  *#owner(value: unknown): Generator<Finding> {
    this.#me = userOf(textField(value, 'user_id'));
    const own = { who: 'profile', name: nameOf(value) };
    const record = chatRecord('telegram', withPhone(own, textField(value, 'phone_number')));
    yield { type: 'record', record, place: 'personal information', isMe: true };
  }

  /** The list of contacts gives numbers, the chats give none: a name that only one contact has joins the two. */
  *#contact(value: unknown): Generator<Finding> {
    this.#contacts += 1;
    const place = `contact ${this.#contacts}`;
    const name = nameOf(value);
    const phone = phoneIdentity(international(textField(value, 'phone_number')))?.value;
    if (phone === undefined) {
      yield { type: 'skipped', reason: 'contact without a number', place };
      return;
    }
    this.#phones.set(name, this.#phones.has(name) ? undefined : phone);
    yield { type: 'record', record: chatRecord('telegram', { who: phone, name, phone }), place };
  }

  #cut(): Finding {
    return { type: 'bad', reason: CUT, place: this.#chat?.place ?? 'the start' };
  }
}

function nameOf(value: unknown): string {
  return `${textField(value, 'first_name')} ${textField(value, 'last_name')}`.trim();
}

/** Telegram writes numbers with the code of their country, and at times `00` for its plus. */
function international(text: string): string {
  return text.replace(/^00/, '+').replace(/^(?=[1-9])/, '+');
}

function withPhone<One extends object>(person: One, written: string): One & { phone?: string } {
  const phone = phoneIdentity(international(written))?.value;
  return phone === undefined ? person : { ...person, phone };
}
