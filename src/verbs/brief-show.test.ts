import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, mbox } from '../../test/invented-files.ts';
import { importNetwork, ME } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { asksAdd } from './asks-add.ts';
import { giveNote, receiveNote } from './benefits-note.ts';
import { briefShow } from './brief-show.ts';
import { importFiles } from './import-files.ts';
import { introsAsk } from './intros-ask.ts';
import { logAdd } from './log.ts';
import { needsAdd, offersAdd } from './needs-add.ts';
import { peopleAdd } from './people-add.ts';
import { promisesAdd } from './promises-add.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const brief = (person = 'Ada Lovelace') => ask(briefShow, { person }, world);

test('how you stand, the last contact and what is on the card are told from what was imported', async () => {
  await importNetwork(world);
  const shown = await brief();
  expect(shown).toMatchObject({
    day: '2026-06-15',
    who: expect.stringMatching(/^Analytical Engines/),
    // Ten letters, seven days apart: (63 + 2 · 30) / (9 + 2) days; eight weeks are more than twice as long.
    stand: expect.stringMatching(/^They are a contact of yours; the tie is steady/),
    rhythm: 'You are usually in touch every 11 days, last 8 weeks ago: longer than usual.',
    last: 'The last mail from you was on 20 April, about “Engines”.',
    balance: 'Nothing is noted yet of what you did for each other.',
    bring: ['Begin where you left off on 20 April: “Engines”.'],
    talk: [{ day: '2026-04-20', about: 'Engines' }],
    notes: ['plays chess'],
  });
  expect(shown.promises.length + shown.thanks.length + shown.open.length + shown.shared.length).toBe(0);
});

test('what is open between you stands on the page, and what you have for what they look for comes first', async () => {
  await importNetwork(world);
  await ask(promisesAdd, { person: 'Ada Lovelace', what: 'send the deck', by: '2026-06-20' }, world);
  await ask(promisesAdd, { person: 'Ada Lovelace', what: 'a list', theirs: true }, world);
  await ask(receiveNote, { person: 'Ada Lovelace', what: 'advice on visas' }, world);
  await ask(giveNote, { person: 'Ada Lovelace', what: 'big help with her move' }, world);
  await ask(asksAdd, { person: 'Ada Lovelace', what: 'a room' }, world);
  await ask(introsAsk, { to: 'Dot Müller', through: 'Ada Lovelace' }, world);
  await ask(needsAdd, { person: 'Ada Lovelace', what: 'the tax return' }, world);
  await ask(offersAdd, { person: 'me', what: 'a look at the tax return' }, world);
  const shown = await brief();
  expect(shown.promises.map(({ says }) => says)).toEqual([
    'You promised Ada Lovelace: “send the deck”, due 20 June.',
    'Ada Lovelace promised you: “a list”.',
  ]);
  expect(shown.thanks.map(({ what }) => what)).toEqual(['advice on visas']);
  expect(shown.open).toEqual([
    'You asked Ada Lovelace on 15 June: “a room”. The answer is to come.',
    'Ada Lovelace could bring you to Dot Müller, noted today.',
  ]);
  expect(shown.bring).toEqual([
    'They look for “the tax return”, and you can give “a look at the tax return”.',
    'Tell them what became of their help: “advice on visas”.',
  ]);
  expect(shown.moves).toEqual(['You gave them a hand once, and it was big.']);
  expect(shown.balance).toBe('You do things for each other.');
});

test('what was noted is taken up first, and whom you both met is a common friend', async () => {
  await importNetwork(world);
  await ask(logAdd, { line: 'lunch with Ada Lovelace and Bo Yarrow about rowing', on: '2026-06-01' }, world);
  const { talk, shared, last, reminders } = await brief();
  expect(talk.map(({ about }) => about)).toEqual([
    'lunch with Ada Lovelace and Bo Yarrow about rowing',
    'Engines',
  ]);
  expect(last).toBe(
    'The last meeting was on 1 June, about “lunch with Ada Lovelace and Bo Yarrow about rowing”.',
  );
  expect(shared.map(({ name }) => name)).toEqual(['Bo Yarrow']);
  expect(shared[0]?.reasons[1]?.says).toBe(
    'They were at the same meeting or call on 1 day, last 2 weeks ago.',
  );
  expect(reminders).toEqual([]);
});

test('of many letters only the newest are looked through, and it is said so', async () => {
  const mails = Array.from({ length: 160 }, (_, back) => ({
    from: 'Ada Lovelace <ada@example.org>',
    to: ME,
    cc: 'Bo Yarrow <bo@example.org>',
    at: new Date(Date.parse('2026-06-14T09:00:00Z') - back * 86_400_000).toISOString(),
  }));
  mails.push({ from: 'Bo Yarrow <bo@example.org>', to: ME, cc: '', at: '2026-06-01T09:00:00Z' });
  const files = [fileOf('Inbox.mbox', mbox(mails))];
  await ask(importFiles, { files, me: ['mia@quill.example'] }, world);
  const { shared } = await brief();
  expect(shared[0]?.reasons[1]?.says).toBe(
    'Of late: They wrote to each other, and you saw it on 150 days, last yesterday.',
  );
});

test('of somebody without contact it says so, and what to begin with', async () => {
  await ask(peopleAdd, { name: 'Grace Nettle' }, world);
  const shown = await brief('Grace Nettle');
  expect(shown.last).toBeUndefined();
  expect(shown).toMatchObject({
    who: '',
    stand: 'You do not know each other yet; the tie is not to be seen in your data.',
    rhythm: 'You were never in touch, as far as your data tell.',
    bring: ['Say what made you think of them, and what you do now.'],
    shared: [],
  });
});

test('there is no brief of nobody, nor of me', async () => {
  await expect(brief('Xyzzy')).rejects.toMatchObject({ code: 'person_not_found' });
  await importNetwork(world);
  await expect(brief('mia@quill.example')).rejects.toMatchObject({ code: 'me_not_a_person' });
});
