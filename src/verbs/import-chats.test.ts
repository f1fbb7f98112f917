import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, vcards } from '../../test/invented-files.ts';
import { linkedinExport } from '../../test/invented-linkedin.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { meShow } from './me.ts';
import { peopleShow } from './people-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const CHAT = `13/05/2026, 10:00 - Messages and calls are end-to-end encrypted.
13/05/2026, 10:00 - +49 170 1234567: a secret
13/05/2026, 10:01 - Mia Quill: and mine
14/05/2026, 11:00 - Mia Quill: more
`;
const whatsapp = (text = CHAT, name = 'WhatsApp Chat with +49 170 1234567.txt') => fileOf(name, text);
const TELEGRAM = JSON.stringify({
  name: 'Bo Yarrow',
  type: 'personal_chat',
  id: 2,
  messages: [
    { type: 'message', date: '2026-05-12T10:00:00', from: 'Bo', from_id: 'user2', text: 'a secret' },
    { type: 'message', date: '2026-05-12T10:05:00', from: 'Mia', from_id: 'user1', text: 'a secret' },
  ],
});
const BO = fileOf('a.vcf', vcards([['UID:1', 'FN:Bo Yarrow', 'TEL:+491701234567']]));

const read = (files: readonly string[], me?: string[]) =>
  ask(importFiles, { files: [...files], ...(me && { me }) }, world);
const contactsWith = async (person: string) =>
  (await ask(peopleShow, { person }, world)).timeline.map(
    ({ at, channel, direction }) => `${at.slice(0, 10)} ${channel} ${direction}`,
  );

test('a chat joins whoever has its number, and its days count in both directions', async () => {
  const done = await read([BO, whatsapp()]);
  expect(done).toMatchObject({
    people: { new: 1, joined: 1 },
    interactions: { new: 3, same: 0 },
    me: { name: 'Mia Quill', addresses: [], guessed: true },
  });
  expect(await contactsWith('Bo Yarrow')).toEqual([
    '2026-05-14 message out',
    '2026-05-13 message out',
    '2026-05-13 message in',
  ]);
});

test('nothing that was said is kept anywhere', async () => {
  await read([whatsapp(), fileOf('result.json', TELEGRAM)]);
  expect(await keptState(world)).not.toMatch(/secret|and mine/);
});

test('a longer export later adds only what is new; the same file again changes nothing; undo takes it back', async () => {
  const before = await keptState(world);
  const file = whatsapp();
  await read([file]);
  expect((await read([file])).act).toBeUndefined();
  const longer = await read([whatsapp(`${CHAT}15/05/2026, 09:00 - +49 170 1234567: so\n`)]);
  expect(longer).toMatchObject({ records: { new: 0, changed: 0 }, interactions: { new: 1, same: 3 } });
  await ask(historyUndo, {}, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('a chat of Telegram says by itself who is me', async () => {
  const done = await read([fileOf('result.json', TELEGRAM)]);
  expect(done.me).toMatchObject({ name: 'Mia' });
  expect(await contactsWith('Bo Yarrow')).toEqual(['2026-05-12 message out', '2026-05-12 message in']);
});

test('where no chat tells who is me the user is asked, and --me or what is known of me answers', async () => {
  const file = whatsapp(CHAT, '_chat.txt');
  await expect(read([file])).rejects.toMatchObject({
    code: 'me_unnamed',
    details: ['+491701234567', 'Mia Quill'],
  });
  expect((await read([file], ['mia quill'])).me).toMatchObject({ name: 'Mia Quill' });
  expect((await read([file])).act).toBeUndefined();
});

test('another file of the same import may tell who is me in a chat', async () => {
  await read([whatsapp(CHAT, '_chat.txt'), ...linkedinExport()]);
  expect(await ask(meShow, {}, world)).toMatchObject({ name: 'Mia Quill', addresses: ['mia@quill.example'] });
});

test('a name is no address: without a chat it is refused', async () => {
  await expect(read([BO], ['Mia Quill'])).rejects.toMatchObject({ code: 'input_invalid' });
});

test('pages of Telegram are refused with the way to what can be read', async () => {
  const page = '<!DOCTYPE html><html><head><title>Exported Data</title></head><body></body></html>';
  await expect(read([fileOf('messages.html', page)])).rejects.toMatchObject({
    code: 'file_unknown',
    details: [expect.stringContaining('Machine-readable JSON')],
  });
});
