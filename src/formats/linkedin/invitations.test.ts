import { expect, test } from 'vitest';
import { isLinkedinInvitations, linkedinInvitations } from './invitations.ts';
import { isLinkedinMessages } from './messages.ts';

const HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
const ME = 'https://www.linkedin.com/in/mia-quill';
const BO = 'https://www.linkedin.com/in/bo-yarrow';
const sent = (note = ''): string => `Mia Quill,Bo Yarrow,"2/1/23, 10:11 PM",${note},OUTGOING,${ME},${BO}`;
const got = `Bo Yarrow,Mia Quill,2023-03-01 10:00:00 UTC,,INCOMING,${BO},${ME}`;
const read = (...rows: readonly string[]) => [...linkedinInvitations([HEADER, ...rows, ''].join('\n'))];

test('an invitation is a message on its day, from the one who asked, without its note', () => {
  const found = read(sent('a secret'));
  expect(found.map(({ type }) => type)).toEqual(['record', 'record', 'interaction']);
  expect(found[2]).toMatchObject({
    interaction: {
      at: new Date('2023-02-01T22:11:00Z'),
      channel: 'message',
      about: 'Invitation to connect',
      participants: [
        { key: 'invitations:linkedin.com/in/mia-quill', role: 'from' },
        { key: 'invitations:linkedin.com/in/bo-yarrow', role: 'to' },
      ],
    },
  });
  expect(JSON.stringify(found)).not.toContain('secret');
});

test.each([[sent()], [got]])('the direction tells which of the two is me', (row) => {
  const mine = read(row).filter((one) => one.type === 'record' && one.isMe === true);
  expect(mine).toMatchObject([{ record: { card: { name: 'Mia Quill' } } }]);
});

test('both come once, whoever asked', () => {
  expect(read(sent(), got).map(({ type }) => type)).toEqual([
    'record',
    'record',
    'interaction',
    'interaction',
  ]);
});

test('one without a profile is counted, one without a day is bad, the rest is read', () => {
  const found = read(sent().replace(BO, ''), sent().replace('2/1/23', '2/30/23'), got);
  expect(found.map(({ type, place }) => `${type} ${place}`)).toEqual([
    'skipped line 2',
    'bad line 3',
    'record line 4',
    'record line 4',
    'interaction line 4',
  ]);
});

test('the table is known by its header, and is no table of messages', () => {
  expect(isLinkedinInvitations(`${HEADER}\n`)).toBe(true);
  expect(isLinkedinMessages(`${HEADER}\n`)).toBe(false);
});
