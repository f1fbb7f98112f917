import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chatBook } from '../chat/chat-book.ts';
import { LineHeads } from '../chat/line-heads.ts';
import { ChatSurvey } from './chat-survey.ts';
import { chatTitle } from './chat-title.ts';
import { WhatsappDays } from './whatsapp-days.ts';

type Chats = Readonly<Record<string, string>>;

/** What becomes of chats by the names of their files, as the reader goes through them. */
function read(chats: Chats, me: readonly string[] = []) {
  const book = chatBook({ me });
  const days = Object.entries(chats).flatMap(([file, text]) => {
    const heads = new LineHeads();
    const lines = [...heads.push(text), ...heads.end()];
    const survey = new ChatSurvey(chatTitle(file));
    for (const line of lines) survey.see(line);
    const chat = survey.chat(file);
    book.note(chat);
    const reader = new WhatsappDays(chat, survey.order());
    return [...reader.push(lines), ...reader.end()];
  });
  const found = [...book.records(), ...days.flatMap((day) => [...book.contacts(day)])];
  return { book, days, found };
}

const contactsOf = (chats: Chats, me?: readonly string[]): readonly string[] =>
  read(chats, me).found.flatMap((one) => {
    if (one.type !== 'interaction') return [];
    const { at, channel, participants, recipients } = one.interaction;
    const roles = participants.map(({ key, role }) => `${role} ${key.replace('whatsapp:', '')}`);
    return `${at.toISOString().slice(0, 16)} ${channel}/${recipients} ${roles.join(', ')}`;
  });
const namesOf = (chats: Chats): readonly string[] =>
  read(chats).found.flatMap((one) =>
    one.type === 'record' ? `${one.record.card.name}${one.isMe ? ' (me)' : ''}` : [],
  );

const ANDROID = `31/12/2020, 21:10 - Messages and calls are end-to-end encrypted.
31/12/2020, 21:15 - Bo Yarrow: a secret
that goes on
31/12/2020, 21:16 - Bo Yarrow: <Media omitted>
31/12/2020, 21:17 - Mia: and mine
01/01/2021, 09:05 - Mia: another
`;

test('each who wrote on a day is one contact of that day, at the first moment, whatever the phone', () => {
  const expected = [
    '2020-12-31T21:15 message/1 from bo yarrow, to me',
    '2020-12-31T21:17 message/1 from me, to bo yarrow',
    '2021-01-01T09:05 message/1 from me, to bo yarrow',
  ];
  expect(contactsOf({ 'WhatsApp Chat with Bo Yarrow.txt': ANDROID })).toEqual(expected);
  const iphone = ANDROID.replace(/^(\d\d)\/(\d\d)\/20(\d\d), (\d+:\d+) - /gm, '[$1.$2.$3, $4:07] ').replace(
    ' Messages',
    ' Bo Yarrow: \u200eMessages',
  );
  expect(contactsOf({ 'x.zip/_chat.txt': iphone })).toEqual(expected);
});

test('nothing that was said is kept', () => {
  const kept = JSON.stringify(read({ 'WhatsApp Chat with Bo Yarrow.txt': ANDROID }));
  expect(kept).not.toMatch(/secret|goes on|mine|another|omitted/);
});

test('of two, whoever the chat is not called after is me', () => {
  expect(namesOf({ 'WhatsApp Chat with Bo Yarrow.txt': ANDROID })).toEqual(['Mia (me)', 'Bo Yarrow']);
});

test('the same contacts have the same keys in a longer export of another phone', () => {
  const keys = (text: string): readonly string[] =>
    read({ 'WhatsApp Chat with Bo Yarrow.txt': text }).found.flatMap((one) =>
      one.type === 'interaction' ? one.interaction.key : [],
    );
  const later = `${ANDROID}02/01/2021, 10:00 - Bo Yarrow: more\n`.replace(/Mia:/g, 'Mia Quill:');
  expect(keys(later).slice(0, 3)).toEqual(keys(ANDROID));
  expect(keys(later)).toHaveLength(4);
});

test('whoever stands in all chats is me, where no chat is called after anybody', () => {
  const other = ANDROID.replaceAll('Bo Yarrow', 'Cy Sorrel');
  const chats = { 'a.zip/_chat.txt': ANDROID, 'b.zip/_chat.txt': other };
  expect(namesOf(chats)).toEqual(['Mia (me)', 'Bo Yarrow', 'Cy Sorrel']);
  expect(read(chats).book.unnamed()).toEqual([]);
});

test('one chat that is called after nobody asks who of the two is me; the name that is said tells', () => {
  const chats = { '_chat.txt': ANDROID };
  expect(read(chats).book.unnamed()).toEqual(['Bo Yarrow', 'Mia']);
  expect(read(chats, ['mia']).book.unnamed()).toEqual([]);
  expect(contactsOf(chats, ['mia'])[1]).toBe('2020-12-31T21:17 message/1 from me, to bo yarrow');
});

test('a number stands for whoever is not among the contacts', () => {
  const text = ANDROID.replaceAll('Bo Yarrow', '\u202a+49 170 1234567\u202c');
  const { found } = read({ 'WhatsApp Chat with +49 170 1234567.txt': text });
  expect(found[1]).toMatchObject({
    record: {
      source: 'chat',
      key: 'whatsapp:+491701234567',
      card: { name: '', phones: ['+491701234567'] },
      identities: [{ kind: 'phone', value: '+491701234567' }],
      original: '{"app":"whatsapp","name":"","phone":"+491701234567"}',
    },
  });
});

test('in a group everybody writes to me and to those who wrote that day', () => {
  const group = `01/05/2021, 10:00 - Bo created group “Oven”
13/05/2021, 10:00 - Bo: x
13/05/2021, 10:01 - Cy: x
13/05/2021, 10:02 - Mia: x
14/05/2021, 11:00 - Cy: x
`;
  const chats = { 'WhatsApp Chat with Oven.txt': group };
  expect(contactsOf(chats, ['Mia'])).toEqual([
    '2021-05-13T10:00 message/2 from bo, to me, to cy',
    '2021-05-13T10:01 message/2 from cy, to me, to bo',
    '2021-05-13T10:02 message/2 from me, to bo, to cy',
    '2021-05-14T11:00 message/2 from cy, to me',
  ]);
});

test('in a crowd nobody is together with everybody', () => {
  const lines = Array.from({ length: 40 }, (_, who) => `13/05/2021, 10:00 - Person ${who}: x\n`);
  const { found } = read({ 'WhatsApp Chat with Fair.txt': lines.join('') }, ['Person 0']);
  const parts = found.map((one) => (one.type === 'interaction' ? one.interaction.participants.length : 0));
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(39 * 2 + 40); // only my own message went to all of them
});

test('calls that were taken are calls; missed ones and notices are nothing', () => {
  const line = (text: string): string => `[13.05.21, 10:00:00] Bo: \u200e${text}\n`;
  const chats = {
    'WhatsApp Chat - Bo.zip/_chat.txt': [
      line('Voice call, 5 min'),
      line('Missed voice call').replace('13.', '14.'),
      line('Your security code changed').replace('13.', '15.'),
      line('image omitted').replace('13.', '16.'),
    ].join(''),
  };
  expect(contactsOf(chats)).toEqual([
    '2021-05-13T10:00 call/1 from bo, to me',
    '2021-05-16T10:00 message/1 from bo, to me',
  ]);
});

test('whatever stands in a file, every contact has its people among the records', () => {
  const line = fc.tuple(
    fc.constantFrom('01/05/2021', '13/05/2021', '5/14/21', '99/99/99'),
    fc.constantFrom('Bo', 'Cy', 'Mia', '+49 170 1234567', ''),
    fc.string(),
  );
  const chat = fc.array(line.map(([day, who, text]) => `${day}, 10:00 - ${who}: ${text}\n`));
  fc.assert(
    fc.property(chat, chat, fc.constantFrom('_chat.txt', 'WhatsApp Chat with Bo.txt'), (one, two, name) => {
      const { found } = read({ [name]: one.join(''), 'b/_chat.txt': two.join('') });
      const keys = new Set(found.map((each) => (each.type === 'record' ? each.record.key : '')));
      for (const each of found) {
        if (each.type !== 'interaction') continue;
        expect(each.interaction.participants.every(({ key }) => keys.has(key))).toBe(true);
        expect(each.interaction.participants.length).toBeGreaterThan(1);
      }
    }),
  );
});

test('as many people as days do not make a day of each for each', () => {
  const lines = Array.from({ length: 3_000 }, (_, at) => {
    const day = new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10);
    return `${day} 10:00 - Person ${at}: x\n2009-01-01 10:00 - Person ${at}: x\n`;
  });
  const { found } = read({ 'WhatsApp Chat with Fair.txt': lines.join('') }, ['Person 0']);
  const parts = found.map((one) => (one.type === 'interaction' ? one.interaction.participants.length : 0));
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(2 * (6_000 - 2)); // I was alone on my two days
});
