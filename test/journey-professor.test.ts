import { afterAll, beforeAll, expect, test } from 'vitest';
import { asksWeigh } from '../src/verbs/asks-weigh.ts';
import { benefitsList } from '../src/verbs/benefits-list.ts';
import { giveNote } from '../src/verbs/benefits-note.ts';
import { briefShow } from '../src/verbs/brief-show.ts';
import { endorsementsAdd } from '../src/verbs/endorsements-add.ts';
import { endorsementsList } from '../src/verbs/endorsements-list.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { logAdd } from '../src/verbs/log.ts';
import { peopleShow } from '../src/verbs/people-show.ts';
import { thanksList, thanksSay } from '../src/verbs/thanks.ts';
import { tiesSilent } from '../src/verbs/ties-silent.ts';
import { todayList } from '../src/verbs/today-list.ts';
import { ask } from './ask.ts';
import { fileOf, type InventedMail, letters, mbox, vcards } from './invented-files.ts';
import { openWorld, type World } from './world.ts';

/**
 * A student abroad visits a professor's office several times, out of interest. He sends a dozen mails and a letter of
 * recommendation; she helps with his campaign; he recommends her again. Since then they write every three months.
 */
const ME = 'Mia Quill <mia@quill.example>';
const PROFESSOR = 'Tomas Vale <vale@grove.example>';
const TOMAS = { person: 'Tomas Vale' };

const SPRING_MAILS = letters(ME, PROFESSOR, {
  until: '2022-02-18T09:00:00Z',
  every: 8,
  count: 12,
  subject: 'Your thesis',
});
/** Each is answered two days later. */
const YEARS_OF_MAILS = letters(ME, PROFESSOR, {
  until: '2026-03-15T09:00:00Z',
  every: 91,
  count: 15,
  subject: 'How are you?',
}).flatMap((mail) => [
  { ...mail, id: `years.${mail.id}` },
  { ...mail, from: mail.to, to: mail.from, at: daysAfter(mail.at, 2), id: `answer.${mail.id}` },
]);
/** Her days are full of others, so that he stands where such a tie stands: well outside of the closest. */
const FIRST = ['Ines', 'Karl', 'Lena', 'Otto', 'Pia', 'Rui', 'Sara', 'Tom'];
const LAST = ['Alder', 'Birch', 'Cedar'];
const FRIENDS = LAST.flatMap((last) =>
  FIRST.flatMap((first) =>
    letters(ME, `${first} ${last} <${first}.${last}@post.example>`, {
      until: '2026-06-12T09:00:00Z',
      every: 20,
      count: 90,
    }),
  ),
);

function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString();
}

let world: World;
const thanks = async () => (await ask(thanksList, {}, world)).thanks.map(({ what }) => what);

async function importMails(name: string, mails: readonly InventedMail[]): Promise<void> {
  await ask(importFiles, { files: [fileOf(name, mbox(mails))], me: ['mia@quill.example'] }, world);
}

const VISITS = [
  ['2021-10-14', 'visited Tomas Vale in his office, he spoke of rivers'],
  ['2021-11-04', 'visited Tomas Vale in his office again about rivers'],
  ['2021-11-25', 'visited Tomas Vale in his office, he lent me his book'],
  ['2022-01-20', 'coffee with Tomas Vale about my thesis'],
] as const;

/** What stood open, and what was said of an ask, after each good word and before he was thanked. */
const beforeThanks: { readonly owed: readonly string[]; readonly verdict: string }[] = [];

async function recommended(words: string, to: string, on: string): Promise<void> {
  world.moveTo(`${on}T18:00:00Z`);
  await ask(endorsementsAdd, { ...TOMAS, words, to }, world);
  const { verdict } = await ask(asksWeigh, { ...TOMAS, what: 'advice on a course' }, world);
  beforeThanks.push({ owed: await thanks(), verdict });
  world.moveTo(`${on}T20:00:00Z`);
  await ask(thanksSay, { ...TOMAS, what: 'wrote him a card' }, world);
}

beforeAll(async () => {
  world = await openWorld('2021-10-12T10:00:00Z');
  const card = ['UID:1', 'FN:Tomas Vale', 'EMAIL:vale@grove.example', 'ORG:Grove School', 'TITLE:Professor'];
  const files = [fileOf('cards.vcf', vcards([card]))];
  await ask(importFiles, { files, me: ['mia@quill.example'] }, world);
  for (const [on, line] of VISITS) {
    world.moveTo(`${on}T18:00:00Z`);
    await ask(logAdd, { line, on }, world);
  }
  await ask(giveNote, { ...TOMAS, what: 'showed interest in his work on rivers' }, world);
  await recommended('the most curious student of her year', 'Lisbon College', '2022-02-20');
  world.moveTo('2023-04-10T18:00:00Z');
  await ask(giveNote, { ...TOMAS, what: 'three days of help with his campaign material' }, world);
  await recommended('she does what she says', 'Porto Institute', '2024-09-01');
  world.moveTo('2026-06-15T10:00:00Z');
  await importMails('Inbox.mbox', [...SPRING_MAILS, ...YEARS_OF_MAILS, ...FRIENDS]);
});
afterAll(() => world.store.close());

test('whoever spoke for her is an advocate, and both words are kept with those who heard them', async () => {
  const { person, reasons } = await ask(peopleShow, TOMAS, world);
  expect(person.stage).toBe('advocate');
  expect(reasons.find(({ term }) => term === 'stage')?.says).toBe('They spoke for you.');
  const { received } = await ask(endorsementsList, TOMAS, world);
  expect(received.map(({ day, heardBy }) => `${day} ${heardBy}`)).toEqual([
    '2024-09-01 Porto Institute',
    '2022-02-20 Lisbon College',
  ]);
  expect(received[0]?.returned).toBe(
    'You last gave Tomas Vale time, on 10 April 2023, before they spoke for you.',
  );
});

test('it is mutual, and the interest she showed counts in it', async () => {
  const { says, reasons, benefits } = await ask(benefitsList, TOMAS, world);
  expect(says).toBe('You do things for each other.');
  expect(reasons.map((reason) => reason.says)).toEqual([
    'You did something for them 2 times, interest and encouragement among it, last 3 years ago.',
    'They did something for you 2 times, last 21 months ago.',
  ]);
  expect(benefits.map(({ direction, kind, size }) => `${direction} ${kind} ${size}`)).toEqual([
    'received endorsement big',
    'given time big',
    'received endorsement big',
    'given interest small',
  ]);
});

test('thanks were never missed: each good word stood open, and held back every ask, until they were said', async () => {
  expect(beforeThanks).toEqual([
    { owed: ['the most curious student of her year'], verdict: 'give first' },
    { owed: ['she does what she says'], verdict: 'give first' },
  ]);
  expect(await thanks()).toEqual([]);
});

test('she may ask now for another recommendation', async () => {
  const weighed = await ask(asksWeigh, { ...TOMAS, what: 'a letter of recommendation' }, world);
  const first = ['Answer the last thing Tomas Vale wrote to you.'];
  expect(weighed).toMatchObject({ verdict: 'ask now', size: 'big', fits: 'big', first });
  const { would } = await ask(endorsementsList, {}, world);
  expect(would[0]?.says).toBe(
    'Tomas Vale could speak for you. Tell them first what you have done since they last saw your work.',
  );
});

test('three months of silence are no loss: nobody is called late, nobody is asked about, the tie goes on', async () => {
  const { person, reasons } = await ask(peopleShow, TOMAS, world);
  expect(person.silentDays).toBe(90);
  expect((await ask(todayList, {}, world)).suggestions).toEqual([]);
  expect((await ask(tiesSilent, {}, world)).questions).toEqual([]);
  const saysOf = (term: string) => reasons.filter((reason) => reason.term === term).map(({ says }) => says);
  expect(saysOf('alive')[0]).toMatch(/last 3 months ago: by its pace this tie goes on\.$/);
  expect(saysOf('quiet')[0]).toBe(
    'You are usually in touch every 9 weeks; it has been 3 months. Of ties like this, about 4 in ten go quiet for three months.',
  );
});

test('the brief before a visit holds all of it on one page', async () => {
  const brief = await ask(briefShow, TOMAS, world);
  expect(brief).toMatchObject({
    who: expect.stringMatching(/^Professor at Grove School/),
    stand: expect.stringMatching(
      /^They stand up for you; the tie is \w+, and they are among your fifty friends\.$/,
    ),
    rhythm: 'You are usually in touch every 9 weeks, last 3 months ago: that is as usual.',
    balance: 'You do things for each other.',
    moves: ['You gave them time once, and it was big.'],
    promises: [],
    thanks: [],
  });
  expect(brief.talk.map(({ about }) => about)).toEqual([
    'coffee with Tomas Vale about my thesis',
    'visited Tomas Vale in his office, he lent me his book',
    'visited Tomas Vale in his office again about rivers',
    'visited Tomas Vale in his office, he spoke of rivers',
    'How are you?',
  ]);
});
