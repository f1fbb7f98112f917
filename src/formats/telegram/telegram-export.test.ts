import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { chatBook } from '../chat/chat-book.ts';
import type { ReadChatDay } from '../chat/read-chat.ts';
import { TelegramExport } from './telegram-export.ts';

/** What becomes of an export that comes in pieces of some bytes. */
function read(text: string, { me = [], piece = 7 }: { me?: readonly string[]; piece?: number } = {}) {
  const bytes = Buffer.from(text);
  const reader = new TelegramExport();
  const items = [];
  for (let at = 0; at < bytes.length; at += piece) items.push(...reader.push(bytes.subarray(at, at + piece)));
  items.push(...reader.end());
  const book = chatBook({ me });
  const days: ReadChatDay[] = [];
  const found: Finding[] = [];
  for (const item of items) {
    if (item.type === 'chat') book.note(item);
    else if (item.type === 'chat day') days.push(item);
    else found.push(item);
  }
  return {
    book,
    items,
    found: [...found, ...book.records(), ...days.flatMap((day) => [...book.contacts(day)])],
  };
}

const shown = (text: string, me?: readonly string[]): readonly string[] =>
  read(text, me ? { me } : {}).found.map((one) => {
    if (one.type === 'record') return `${one.record.key} ${one.record.card.name}${one.isMe ? ' (me)' : ''}`;
    if (one.type !== 'interaction') return `${one.type} ${'reason' in one ? one.reason : ''} ${one.place}`;
    const { at, channel, participants, recipients } = one.interaction;
    const roles = participants.map(({ key, role }) => `${role} ${key.replace('telegram:', '')}`);
    return `${at.toISOString().slice(0, 16)} ${channel}/${recipients} ${roles.join(', ')}`;
  });

const message = (from: number | string, at: string, more: object = {}) => ({
  id: 1,
  type: 'message',
  date: at,
  date_unixtime: String(Date.parse(`${at}Z`) / 1000),
  from: from === 1 ? 'Mia Quill' : `Person ${from}`,
  from_id: typeof from === 'number' ? `user${from}` : from,
  text: 'a secret',
  text_entities: [{ type: 'plain', text: 'a secret' }],
  ...more,
});
const call = (from: number, at: string, seconds: number | undefined) => ({
  type: 'service',
  date: at,
  actor: `Person ${from}`,
  actor_id: `user${from}`,
  action: 'phone_call',
  ...(seconds !== undefined && { duration_seconds: seconds }),
});
const BO = {
  name: 'Bo Yarrow',
  type: 'personal_chat',
  id: 2,
  messages: [
    message(2, '2021-05-13T10:00:00'),
    message(2, '2021-05-13T10:01:00'),
    message(1, '2021-05-13T10:02:00'),
    call(1, '2021-05-14T08:00:00', 61),
    call(2, '2021-05-15T08:00:00', undefined),
  ],
};
const OVEN = {
  name: 'Oven',
  type: 'private_supergroup',
  id: 77,
  messages: [message(2, '2021-06-01T10:00:00'), message(3, '2021-06-01T11:00:00')],
};
const whole = (...chats: readonly object[]): string =>
  JSON.stringify(
    {
      about: 'Here is the data you requested.',
      personal_information: {
        user_id: 1,
        first_name: 'Mia',
        last_name: 'Quill',
        phone_number: '+49 170 1111111',
      },
      contacts: {
        about: 'x',
        list: [{ first_name: 'Bo', last_name: 'Yarrow', phone_number: '00491701234567', date: 'x' }],
      },
      chats: { about: 'x', list: chats },
    },
    undefined,
    1,
  );

test('an export of everything says who I am, whom I know, and who wrote to whom on which day', () => {
  expect(shown(whole(BO, OVEN))).toEqual([
    'telegram:profile Mia Quill (me)',
    'telegram:+491701234567 Bo Yarrow',
    'telegram:me Mia Quill (me)',
    'telegram:user2 Bo Yarrow',
    'telegram:user3 Person 3',
    '2021-05-13T10:00 message/1 from user2, to me',
    '2021-05-13T10:02 message/1 from me, to user2',
    '2021-05-14T08:00 call/1 from me, to user2',
    '2021-06-01T10:00 message/2 from user2, to me, to user3',
    '2021-06-01T11:00 message/2 from user3, to me, to user2',
  ]);
});

test('the number of a contact joins those who are called so in the chats, unless two are', () => {
  const identities = (text: string): unknown =>
    read(text).found.find((one) => one.type === 'record' && one.record.key === 'telegram:user2');
  const phone = { identities: [{ kind: 'phone', value: '+491701234567' }] };
  expect(identities(whole(BO))).toMatchObject({ record: phone });
  const two = whole(BO).replace(
    '"list": [',
    '"list": [{"first_name":"Bo","last_name":"Yarrow","phone_number":"+491709999999"},',
  );
  expect(identities(two)).toMatchObject({ record: { identities: [] } });
});

test('one chat alone is read, and tells who of the two is me', () => {
  expect(shown(JSON.stringify(BO)).slice(0, 3)).toEqual([
    'telegram:me Mia Quill (me)',
    'telegram:user2 Bo Yarrow',
    '2021-05-13T10:00 message/1 from user2, to me',
  ]);
});

test('one group alone asks who is me', () => {
  expect(read(JSON.stringify(OVEN)).book.unnamed()).toEqual(['Person 2', 'Person 3']);
  expect(shown(JSON.stringify(OVEN), ['person 3'])).toContain('2021-06-01T10:00 message/1 from user2, to me');
});

test('nothing that was said is kept, wherever the pieces end', () => {
  const { items, found } = read(whole(BO, OVEN), { piece: 1 });
  expect(JSON.stringify([items, found])).not.toContain('secret');
  expect(found).toEqual(read(whole(BO, OVEN), { piece: 5000 }).found);
});

test.each([
  [{ ...BO, type: 'bot_chat' }, 'skipped chat with a bot chat 1'],
  [{ ...BO, type: 'private_channel' }, 'skipped channel, where one speaks to all chat 1'],
  [{ ...BO, type: 'saved_messages' }, 'skipped notes to yourself chat 1'],
  [{ ...BO, name: null }, 'skipped chat with a deleted account chat 1'],
  [{ ...BO, type: 'moon' }, 'skipped chat of a kind that we do not know chat 1'],
])('a chat with nobody is counted', (chat, reason) => {
  expect(shown(whole(chat))).toEqual([
    'telegram:profile Mia Quill (me)',
    'telegram:+491701234567 Bo Yarrow',
    reason,
  ]);
});

test('a message without a date is bad, one of a channel is nobody, the rest is read', () => {
  const chat = {
    ...BO,
    messages: [message(2, 'soon'), message('channel9', '2021-05-13T10:00:00'), ...BO.messages],
  };
  const lines = shown(JSON.stringify(chat));
  expect(lines[0]).toBe('bad This message has no date that we can read. chat 1, message 1');
  expect(lines.filter((line) => line.includes('message/1'))).toHaveLength(2);
});

test('older exports write numbers and no seconds', () => {
  const old = {
    ...BO,
    messages: [{ type: 'message', date: '2019-05-13T10:00:00', from: 'Bo Yarrow', from_id: 2 }],
  };
  expect(shown(JSON.stringify(old))).toContain('2019-05-13T10:00 message/1 from user2, to me');
});

test('a file that ends early is read as far as it goes, and says so', () => {
  const text = whole(BO, OVEN);
  const lines = shown(text.slice(0, text.indexOf('"Oven"')));
  expect(lines).toContain('2021-05-13T10:02 message/1 from me, to user2');
  expect(lines.filter((line) => line.startsWith('bad The file is damaged or ends here'))).toHaveLength(1);
});

test('whatever bytes come, nothing falls and nothing is taken twice', () => {
  const cut = fc.nat(2000);
  fc.assert(
    fc.property(cut, cut, fc.string(), (from, to, inside) => {
      const text = whole(BO, OVEN);
      const { found } = read(text.slice(0, from) + inside + text.slice(to));
      const keys = found.flatMap((one) => (one.type === 'interaction' ? one.interaction.key : []));
      expect(found.every(({ place }) => place !== '')).toBe(true);
      expect(keys.length).toBeLessThanOrEqual(10);
    }),
  );
});

test('text that is nested to fill memory is given up at once', () => {
  expect(shown('['.repeat(100_000))).toEqual([expect.stringMatching(/^bad The file is damaged/)]);
});
