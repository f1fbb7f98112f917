import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { isLinkedinMessages, linkedinMessages } from './messages.ts';

const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT';
const ADA = 'Ada Lovelace,https://www.linkedin.com/in/ada';
const BO = '"Bo Berg, PhD",https://www.linkedin.com/in/bo';
const row = (from: string, to: string, rest = ''): string =>
  `c1,Engines,${from},${to},2023-02-01 10:11:12 UTC,Coffee?,a secret,${rest || 'INBOX,,false'}`;
const read = (...rows: readonly string[]): readonly Finding[] => [
  ...linkedinMessages([HEADER, ...rows, ''].join('\n')),
];

test('both people come once, and before their first message', () => {
  const found = read(row(ADA, BO), row(BO, ADA));
  expect(found.map(({ type, place }) => `${type} ${place}`)).toEqual([
    'record line 2',
    'record line 2',
    'interaction line 2',
    'interaction line 3',
  ]);
  expect(found[1]).toMatchObject({
    record: {
      source: 'linkedin',
      key: 'messages:linkedin.com/in/bo',
      kind: 'person',
      card: { name: 'Bo Berg, PhD' },
      identities: [{ kind: 'profile', value: 'linkedin.com/in/bo' }],
    },
  });
});

test('a message keeps who, when and what about, and never what was said', () => {
  const found = read(row(ADA, BO));
  expect(found[2]).toEqual({
    type: 'interaction',
    place: 'line 2',
    interaction: {
      source: 'linkedin',
      key: 'c1 2023-02-01T10:11:12.000Z messages:linkedin.com/in/ada',
      at: new Date('2023-02-01T10:11:12Z'),
      channel: 'message',
      about: 'Coffee?',
      thread: 'c1',
      recipients: 1,
      participants: [
        { source: 'linkedin', key: 'messages:linkedin.com/in/ada', role: 'from' },
        { source: 'linkedin', key: 'messages:linkedin.com/in/bo', role: 'to' },
      ],
    },
  });
  expect(JSON.stringify(found)).not.toContain('secret');
});

test.each([
  [row('LinkedIn Member,', BO), 'sender who hides or has left'],
  [row(',', BO), 'sender who hides or has left'],
  [row('Ada Lovelace,', BO), 'sender without a profile'],
  [row(ADA, 'LinkedIn Member,'), 'recipient who hides or has left'],
  [row(ADA, BO, 'INBOX,,true'), 'draft'],
  [row(ADA, BO, 'SPAM,,false'), 'spam'],
  [row(ADA, BO).replace('Engines', 'Sponsored Conversation'), 'sponsored message'],
])('%s is skipped', (text, reason) => {
  expect(read(text)).toEqual([{ type: 'skipped', reason, place: 'line 2' }]);
});

test('a date that nobody can read makes one row bad', () => {
  const found = read(row(ADA, BO).replace('2023-02-01', '2023-02-30'), row(ADA, BO));
  expect(found.map(({ type }) => type)).toEqual(['bad', 'record', 'record', 'interaction']);
});

test('somebody of many gets the name under which they write elsewhere', () => {
  const many = 'a group,"https://www.linkedin.com/in/bo,https://www.linkedin.com/in/cy"';
  const names = read(row(ADA, many), row(BO, ADA)).flatMap((found) =>
    found.type === 'record' ? [found.record.card.name] : [],
  );
  expect(names).toEqual(['Ada Lovelace', 'Bo Berg, PhD', '']);
});

test('exports without profiles are read by name', () => {
  const text =
    'From,To,Date,Subject,Content,Direction,Folder\nAda Lovelace,Bo Berg,"2/1/18, 10:11 PM",,a secret,OUTGOING,SENT\n';
  expect([...linkedinMessages(text)].at(-1)).toMatchObject({
    interaction: {
      at: new Date('2018-02-01T22:11:00Z'),
      participants: [{ key: 'messages:ada lovelace' }, { key: 'messages:bo berg' }],
    },
  });
});

test('the file is known by its header', () => {
  expect(isLinkedinMessages(`${HEADER}\n`)).toBe(true);
  expect(isLinkedinMessages('From,To,Sent At,Message,Direction\n')).toBe(false);
});

test('whoever stands in every message is me; of two alone nobody can tell', () => {
  const CY = 'Cy Sorrel,https://www.linkedin.com/in/cy';
  const mine = (...rows: readonly string[]) =>
    read(...rows).flatMap((one) => (one.type === 'record' && one.isMe ? [one.record.card.name] : []));
  expect(mine(row(ADA, BO), row(CY, ADA))).toEqual(['Ada Lovelace']);
  expect(mine(row(ADA, BO), row(BO, ADA))).toEqual([]);
});
