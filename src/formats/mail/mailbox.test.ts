import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import type { FoundInteraction } from '../../core/interaction.ts';
import type { FoundRecord } from '../../core/source-record.ts';
import type { ReadMail } from './mail-interaction.ts';
import { type Mailbox, mailbox } from './mailbox.ts';
import { mailReader } from './read-mail.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const ADA = 'Ada Lovelace <ada@example.org>';
const BOB = 'Bob Byron <bob@example.org>';
const LIST = 'engines@lists.example.org';

type Letter = Readonly<Record<string, string>>;
let count = 0;

/** Fields are written `Reply-To` as `reply_to`; an empty one is left out. */
function letter(fields: Letter): Uint8Array {
  count += 1;
  const usual = {
    from: ADA,
    to: BOB,
    date: 'Wed, 1 Mar 2006 10:00:00 +0000',
    message_id: `<${count}@example.org>`,
  };
  const lines = Object.entries<string>({ ...usual, subject: 'Lunch', ...fields })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name.replaceAll('_', '-')}: ${value}\n`);
  return new TextEncoder().encode(lines.join(''));
}

const decode = (bytes: Uint8Array, charset: string) => new TextDecoder(charset).decode(bytes);

function readMail(header: Uint8Array, place: string): ReadMail | Finding {
  return mailReader({ decode, now: NOW })({ header, place });
}

function boxOf(letters: readonly Letter[]): { box: Mailbox; findings: readonly Finding[] } {
  const box = mailbox();
  const read = letters.map((fields, index) => readMail(letter(fields), `message ${index + 1}`));
  for (const item of read) if (item.type === 'mail') box.note(item);
  return { box, findings: read.map((item) => (item.type === 'mail' ? box.finding(item) : item)) };
}

function interaction(letters: readonly Letter[], index = 0): FoundInteraction {
  const finding = boxOf(letters).findings[index];
  if (finding?.type !== 'interaction') throw new Error(`not an interaction: ${JSON.stringify(finding)}`);
  return finding.interaction;
}

const who = (letters: readonly Letter[], index = 0): readonly string[] =>
  interaction(letters, index).participants.map(({ role, key }) => `${role} ${key}`);
const reasons = (letters: readonly Letter[]): readonly string[] =>
  boxOf(letters).findings.map((finding) => ('reason' in finding ? finding.reason : finding.type));
const records = (letters: readonly Letter[]): readonly FoundRecord[] =>
  [...boxOf(letters).box.records()].flatMap((finding) => (finding.type === 'record' ? [finding.record] : []));
const kinds = (letters: readonly Letter[]): Readonly<Record<string, string>> =>
  Object.fromEntries(records(letters).map(({ key, kind }) => [key, kind]));

test('a message is an interaction between its people, in their roles', () => {
  const sent = interaction([
    { to: BOB, cc: 'Eve <eve@example.org>', message_id: '<m1@x>', subject: 'Re: Lunch' },
  ]);
  expect(sent).toEqual({
    source: 'mail',
    key: 'm1@x',
    at: new Date('2006-03-01T10:00:00Z'),
    channel: 'mail',
    about: 'Lunch',
    thread: 'm1@x',
    recipients: 2,
    participants: [
      { source: 'mail', key: 'ada@example.org', role: 'from' },
      { source: 'mail', key: 'bob@example.org', role: 'to' },
      { source: 'mail', key: 'eve@example.org', role: 'cc' },
    ],
  });
});

test('nobody counts twice, the sender not at all, and blind copies like copies', () => {
  const fields = { to: `${BOB}, bob@example.org`, cc: `${BOB}, ${ADA}`, bcc: 'eve@example.org' };
  expect(who([fields])).toEqual(['from ada@example.org', 'to bob@example.org', 'cc eve@example.org']);
  expect(interaction([fields]).recipients).toBe(2);
});

test('lists are not counted among the recipients', () => {
  const fields = { to: `${LIST}, ${BOB}`, list_post: `<mailto:${LIST}>` };
  expect(interaction([fields]).recipients).toBe(1);
  expect(who([fields])).not.toContain(`to ${LIST}`);
});

test('the thread is what the first reference names, else what is answered', () => {
  expect(interaction([{ references: '<root@x>\n <b@x>', in_reply_to: '<b@x>' }]).thread).toBe('root@x');
  expect(interaction([{ in_reply_to: '<b@x>' }]).thread).toBe('b@x');
});

test('the same message has the same key, with an id or without', () => {
  const key = (fields: Letter): string => interaction([fields]).key;
  expect(key({ message_id: '<m@x>', subject: 'Lunch' })).toBe(
    key({ message_id: '<m@x>', subject: 'Dinner' }),
  );
  expect(key({ message_id: '' })).toBe(key({ message_id: '' }));
  expect(key({ message_id: '' })).not.toBe(key({ message_id: '', subject: 'Dinner' }));
});

test.each([
  ['Posteingang,Wichtig', 'interaction'],
  ['"Travel, 2023",Inbox', 'interaction'],
  ['Inbox,Spam', 'in the spam folder'],
  ['Papierkorb', 'in the trash'],
  ['=?UTF-8?Q?Entw=C3=BCrfe,Wichtig?=', 'a draft'],
  ['チャット', 'a chat'],
])('a message that Gmail keeps under %s: %s', (x_gmail_labels, what) => {
  expect(reasons([{ x_gmail_labels }])).toEqual([what]);
});

test('what is no interaction says why', () => {
  expect(reasons([{ date: '' }])).toEqual(['no date']);
  expect(reasons([{ from: '' }])).toEqual(['no sender']);
  expect(reasons([{ to: LIST }])).toEqual(['to no other person']);
  expect(reasons([{ from: 'noreply@shop.example' }])).toEqual(['sent by a machine']);
  expect(reasons([{ auto_submitted: 'auto-replied' }])).toEqual(['sent by a machine']);
  expect(
    reasons([{ from: 'Deals <deals@shop.example>', list_unsubscribe: '<https://shop.example/u>' }]),
  ).toEqual(['newsletter']);
  expect(reasons([{ from: 'Shop <info@shop.example>' }])).toEqual(['sent by a shared desk']);
});

test.each([
  ['Reply-To', { reply_to: ADA }],
  ['X-Original-From', { x_original_from: ADA, reply_to: LIST }],
  ['the copy to the writer', { reply_to: LIST, cc: ADA }],
])('behind a list that rewrites From stands the writer, found in %s', (_, fields) => {
  const letters = [
    { from: `"Ada Lovelace via engines" <${LIST}>`, list_post: `<mailto:${LIST}>`, ...fields },
  ];
  expect(who(letters)).toEqual(['from ada@example.org', 'to bob@example.org']);
  const all = records(letters);
  expect(all.find(({ key }) => key === 'ada@example.org')?.card.name).toBe('Ada Lovelace');
  expect(all.find(({ key }) => key === LIST)).toMatchObject({ kind: 'list', card: { name: '' } });
});

test('a list that hides the writer altogether is no person', () => {
  const letters = [{ from: `Ada via engines <${LIST}>`, list_post: `<mailto:${LIST}>` }];
  expect(reasons(letters)).toEqual(['sent in the name of a list']);
});

test('a relay that wraps the address of the writer is seen through', () => {
  const letters = [
    { from: 'Ada via Relay <devnull+ada.example.org@relay.example>', reply_to: 'ada@example.org' },
  ];
  expect(who(letters)[0]).toBe('from ada@example.org');
});

test('a service that speaks about a person is a machine, whatever its Reply-To', () => {
  expect(reasons([{ from: 'Ada (via Docs) <comments-noreply@docs.example>', reply_to: ADA }])).toEqual([
    'sent by a machine',
  ]);
});

test('somebody who writes through a list stays a person', () => {
  const marks = {
    list_id: '<engines.lists.example.org>',
    list_post: `<mailto:${LIST}>`,
    precedence: 'bulk',
    to: LIST,
  };
  const letters = [{ ...marks, list_unsubscribe: `<mailto:engines-request@lists.example.org>`, cc: BOB }];
  expect(kinds(letters)).toEqual({
    'ada@example.org': 'person',
    'bob@example.org': 'person',
    [LIST]: 'list',
  });
});

test('a message under a robot\u2019s name is the machine\u2019s, and its address a person\u2019s once one wrote by hand', () => {
  const robot = { from: 'build robot <bob@example.org>', to: ADA };
  expect(kinds([robot])['bob@example.org']).toBe('bot');
  expect(reasons([robot, { from: BOB, to: ADA }])).toEqual(['sent by a machine', 'interaction']);
});

test('someone out of office stays a person', () => {
  const letters = [
    { from: ADA, to: BOB },
    { from: BOB, to: ADA, auto_submitted: 'auto-replied' },
  ];
  expect(kinds(letters)['bob@example.org']).toBe('person');
});

test('the name is the one its owner uses most, and the other names are kept', () => {
  const letters = [
    { from: '"Lovelace, Ada" <ada@example.org>' },
    { from: 'Ada Lovelace <ADA@example.org>' },
    { from: 'A. L. <ada@example.org>' },
    ...Array.from({ length: 9 }, () => ({ from: BOB, to: 'Countess <ada@example.org>' })),
  ];
  const ada = records(letters).find(({ key }) => key === 'ada@example.org');
  expect(ada?.card).toEqual({
    name: 'Ada Lovelace',
    otherNames: ['A. L.', 'Countess'],
    emails: ['ada@example.org'],
  });
  expect(ada?.identities).toEqual([{ kind: 'email', value: 'ada@example.org' }]);
});

test('more mail between the same people changes no record, nor does its order', () => {
  const letters = [{ from: ADA }, { from: BOB, to: ADA }, { cc: 'info@example.org' }];
  const sorted = (all: readonly Letter[]) => records(all).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  expect(sorted([...letters, ...letters])).toEqual(sorted(letters));
  expect(sorted(letters.toReversed())).toEqual(sorted(letters));
});

test('a desk is a group whose address joins nobody', () => {
  const desk = records([{ cc: 'Shop <info@shop.example>' }]).find(({ key }) => key === 'info@shop.example');
  expect(desk).toMatchObject({ kind: 'group', identities: [{ shared: true }] });
});

test('the owner is who sends most and stands nearly everywhere', () => {
  const letters = [
    ...Array.from({ length: 6 }, (_, index) => ({ to: `friend${index}@example.org` })),
    ...Array.from({ length: 4 }, (_, index) => ({ from: `friend${index}@example.org`, to: ADA })),
    { from: BOB, to: LIST, delivered_to: 'ada@example.org', list_post: `<mailto:${LIST}>` },
  ];
  const owner = { address: 'ada@example.org', name: 'Ada Lovelace', sent: 6, messages: 11, sure: true };
  expect(boxOf(letters).box.owner()).toEqual(owner);
  expect(
    boxOf([
      { from: ADA, to: BOB },
      { from: BOB, to: ADA },
    ]).box.owner()?.sure,
  ).toBe(false);
  expect(boxOf([]).box.owner()).toBeUndefined();
});

test('raw letters beyond ASCII are read in the charset of the body when they are not UTF-8', () => {
  const { box } = boxOf([]);
  const raw =
    'From: J\xfcrgen M\xfcller <j@example.org>\nTo: ada@example.org\nDate: 1 Mar 2006 10:00 GMT\n' +
    'Content-Type: text/plain; charset=iso-8859-1\n';
  const mail = readMail(
    Uint8Array.from(raw, (one) => one.charCodeAt(0)),
    'message 1',
  );
  if (mail.type === 'mail') box.note(mail);
  const [first] = [...box.records()];
  expect(first?.type === 'record' && first.record.card.name).toBe('Jürgen Müller');
});

test.each(['a', ' ', ',', '<', '(', '"', 'a@', 'via ', 'Re: ', '=?', '1 Jan '])(
  'a header full of "%s" is gone through without delay',
  (piece) => {
    const noise = piece.repeat(60_000 / piece.length);
    const names = [
      'from',
      'to',
      'subject',
      'date',
      'received',
      'references',
      'list_post',
      'list_id',
      'sender',
    ];
    const { findings } = boxOf([Object.fromEntries(names.map((name) => [name, noise]))]);
    expect(findings).toHaveLength(1);
  },
);

type SignedLetter = Letter & { readonly text: string };

/** The card of Ada after letters with these words in them. */
function signedCard(letters: readonly SignedLetter[]): FoundRecord['card'] | undefined {
  const box = mailbox();
  const read = mailReader({ decode, now: NOW });
  for (const { text, ...fields } of letters) {
    const mail = read({
      header: letter(fields),
      body: () => new TextEncoder().encode(`\n${text}`),
      place: '',
    });
    if (mail.type === 'mail') box.note(mail);
  }
  const records = [...box.records()].flatMap((one) => (one.type === 'record' ? [one.record] : []));
  const ada = records.find(({ key }) => key === 'ada@example.org');
  expect(ada?.identities).toEqual([{ kind: 'email', value: 'ada@example.org' }]);
  return ada?.card;
}

const BAKER = '-- \nAda Lovelace\nBaker\nOven Ltd\n+44 20 7946 0958\n';
const FOUNDER = 'Best regards\nAda Lovelace\nFounder, Engines Ltd\n';
const EARLY = { date: 'Wed, 1 Mar 2006 10:00:00 +0000', text: BAKER };
const LATE = { date: 'Thu, 1 Mar 2007 10:00:00 +0000', text: FOUNDER };

test('the newest signature tells what somebody is, whichever letter comes first; a telephone joins nobody', () => {
  const card = {
    organisation: 'Engines Ltd',
    title: 'Founder',
    signedOn: '2007-03-01',
    phones: ['+44 20 7946 0958'],
  };
  for (const letters of [
    [EARLY, LATE],
    [LATE, EARLY],
  ])
    expect(signedCard(letters)).toMatchObject(card);
});

test('of a sender the first letter of a day is looked at', () => {
  expect(signedCard([{ ...EARLY, text: 'Fine.' }, EARLY])).not.toHaveProperty('title');
  expect(signedCard([EARLY, { ...EARLY, text: FOUNDER }])).toMatchObject({ title: 'Baker' });
});

test.each([
  ['a machine', { auto_submitted: 'auto-generated' }],
  ['a newsletter', { list_unsubscribe: '<https://shop.example/u>' }],
])('below a letter of %s nobody signs', (_, fields) => {
  expect(signedCard([{ ...EARLY, ...fields }])).not.toHaveProperty('title');
});
