import { expect, test } from 'vitest';
import { ownRecord, ownTableOf } from './own-table.ts';

const own = (text: string) =>
  [...ownRecord(text, 'GB')].map((one) => (one.type === 'record' ? { isMe: one.isMe, ...one.record } : one));
const cardOf = (text: string) => own(text).map((one) => ('card' in one ? one.card : one));

const PROFILE =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers';

test('the profile says who I am', () => {
  const row =
    'Mia,Quill,Sorrel,"1 Mill Lane",Dec 9,Baker of rye,"Bread, mostly",Food,12345,"Porto, Portugal",[@miaquill],"[COMPANY:https://oven.example,OTHER:https://quill.example]",';
  expect(own(`${PROFILE}\n${row}\n`)).toMatchObject([
    {
      isMe: true,
      key: 'me:profile',
      kind: 'person',
      card: {
        name: 'Mia Quill',
        otherNames: ['Mia Sorrel'],
        urls: ['https://oven.example', 'https://quill.example', 'https://x.com/miaquill'],
        places: ['Porto, Portugal'],
        birthday: '--12-09',
        note: 'Baker of rye',
      },
      identities: [{ kind: 'profile', value: 'x.com/miaquill' }],
    },
  ]);
});

test.each([
  ['1990-12-09', '1990-12-09'],
  ['Dec 9, 1990', '1990-12-09'],
  ['9 déc. 1990', '1990-12-09'],
  ['Dez. 9', '--12-09'],
  ['soon', undefined],
])('a birth date %s is %s', (written, birthday) => {
  const [card] = cardOf(`First Name,Last Name,Headline,Birth Date\nMia,Quill,,"${written}"\n`);
  expect(card && 'birthday' in card ? card.birthday : undefined).toBe(birthday);
});

test('only confirmed addresses are mine, the primary one first', () => {
  const text =
    'Email Address,Confirmed,Primary,Updated On\nold@quill.example,Yes,No,x\nmia@quill.example,Yes,Yes,x\nher@quill.example,No,No,x\n';
  expect(own(text)).toMatchObject([
    {
      key: 'me:emails',
      isMe: true,
      identities: [
        { kind: 'email', value: 'mia@quill.example' },
        { kind: 'email', value: 'old@quill.example' },
      ],
    },
  ]);
});

test.each([
  ['Extension,Number,Type\n+44,20 7946 0100,Mobile\n', 'me:phones'],
  ['Extension,Number,Type\n44,20 7946 0100,Mobile\n', 'me:phones'],
  ['Extension,Number,Type\n,020 7946 0100,Mobile\n', 'me:phones'],
  ['Number,Extension,Is_WhatsApp_Number\n20 7946 0100,+44,true\n', 'me:whatsapp'],
])('telephones are read with the code of their country', (text, key) => {
  expect(own(text)).toMatchObject([{ key, identities: [{ kind: 'phone', value: '+442079460100' }] }]);
});

test('I work where I have not finished yet, and all rows are kept to the letter', () => {
  const text =
    'Company Name,Title,Description,Location,Started On,Finished On\nOven,Baker,"Rye, daily",Porto,Jan 2020,\nMill,Miller,,Porto,Jan 2010,Dec 2019\n';
  const [positions] = own(text);
  expect(positions).toMatchObject({ card: { name: '', organisation: 'Oven', title: 'Baker' } });
  const rows = JSON.parse(positions && 'original' in positions ? positions.original : '[]');
  expect(rows).toEqual([
    expect.objectContaining({ 'Company Name': 'Oven', Description: 'Rye, daily', 'Finished On': '' }),
    expect.objectContaining({ 'Company Name': 'Mill', 'Started On': 'Jan 2010' }),
  ]);
  expect(cardOf(text.replace('Jan 2020,', 'Jan 2020,Feb 2024'))).toEqual([{ name: '' }]);
});

test('schools and the summary are kept without a word on the card', () => {
  const school =
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nGrove School,2001,2005,,BA,Chess\n';
  expect(own(school)).toMatchObject([{ key: 'me:education', card: { name: '' } }]);
  expect(own('Profile Summary\n"I bake.\nAnd I teach it."\n')).toMatchObject([{ key: 'me:summary' }]);
});

test('a table without rows says nothing, and other tables are not about me', () => {
  expect(own(`${PROFILE}\n`)).toEqual([]);
  expect(ownTableOf('First Name,Last Name,Company,Position,Connected On\n')).toBeUndefined();
  expect(ownTableOf('Number,Street\n')).toBeUndefined();
  expect(own('a,b\n')).toEqual([]);
});

test('a row that does not fit is bad, the others are read', () => {
  const text =
    'Email Address,Confirmed,Primary,Updated On\na@quill.example,Yes,Yes,x,y,z\nb@quill.example,Yes,No,x\n';
  expect(own(text)).toMatchObject([
    { type: 'bad', place: 'line 2' },
    { card: { emails: ['b@quill.example'] } },
  ]);
});
