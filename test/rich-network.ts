import type { MatterKind } from '../src/core/matters/matter.ts';
import { historyUndo } from '../src/verbs/history.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { logAdd } from '../src/verbs/log.ts';
import { peopleAdd } from '../src/verbs/people-add.ts';
import { peopleEdit } from '../src/verbs/people-edit.ts';
import { peopleList } from '../src/verbs/people-list.ts';
import { peopleMerge } from '../src/verbs/people-merge.ts';
import { peopleShow } from '../src/verbs/people-show.ts';
import { peopleSplit } from '../src/verbs/people-split.ts';
import { peopleTimeline } from '../src/verbs/people-timeline.ts';
import { todayDone, todayNever, todaySnooze } from '../src/verbs/today-settle.ts';
import { ask } from './ask.ts';
import { fileOf, googleContacts } from './invented-files.ts';
import { importNetwork } from './invented-network.ts';
import { standBetween, WORDS_OF_MATTERS } from './rich-matters.ts';
import type { World } from './world.ts';

export type KnownWords = typeof WORDS_OF_MATTERS;

/** What a stranger could know of a network and try in a book of their own. */
export type Known = {
  readonly files: readonly string[];
  readonly person: string;
  readonly otherPerson: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly organisation: string;
  readonly noteWord: string;
  readonly record: string;
  /** The id of one of each kind. */
  readonly matters: Readonly<Record<MatterKind, string>>;
  readonly words: KnownWords;
  readonly act: string;
  readonly undoneAct: string;
  readonly peopleCursor: string;
  readonly timelineCursor: string;
  readonly historyCursor: string;
};

/** An invented network in which every table has rows: what was joined, split, noted, tended and taken back too. */
export async function fillRichly(world: World): Promise<Known> {
  const phones = fileOf(
    'phones.csv',
    googleContacts([{ first: 'Fay', last: 'Burdock', email: 'fay@example.org', phone: '+49 151 23456789' }]),
  );
  const files = [...(await importNetwork(world)), phones];
  await ask(importFiles, { files: [phones] }, world);
  await workOnIt(world);
  const undone = await ask(todayDone, { person: 'Cy Sorrel' }, world);
  await ask(historyUndo, { act: undone.act?.id }, world);
  return { files, ...(await whatIsShown(world)), undoneAct: undone.act?.id ?? '' };
}

async function workOnIt(world: World): Promise<void> {
  const { person: fay } = await ask(peopleEdit, { person: 'Fay Burdock', note: 'grows saffron' }, world);
  const { person: gil } = await ask(peopleAdd, { name: 'Gil Hartwort', email: ['gil@example.org'] }, world);
  await ask(peopleMerge, { keep: fay.id, fold: gil.id }, world);
  const { records } = await ask(peopleShow, { person: fay.id }, world);
  const gils = records.find(({ name }) => name === gil.name);
  await ask(peopleSplit, { person: fay.id, record: gils?.id ?? '' }, world);
  await ask(logAdd, { line: 'coffee with Ada Lovelace about looms, follow up in 2 weeks' }, world);
  await ask(todayDone, { person: 'Ada Lovelace' }, world);
  await ask(todaySnooze, { person: 'Bo Yarrow' }, world);
  await ask(todayNever, { person: 'Gil Hartwort' }, world);
  await standBetween(world);
}

async function whatIsShown(world: World): Promise<Omit<Known, 'files' | 'undoneAct'>> {
  const ada = await ask(peopleShow, { person: 'Ada Lovelace' }, world);
  const fay = await ask(peopleShow, { person: 'Fay Burdock' }, world);
  const { items } = await world.store.acts({ limit: 100 });
  return {
    person: ada.person.id,
    otherPerson: fay.person.id,
    name: ada.person.name,
    address: 'ada@example.org',
    phone: '+4915123456789',
    organisation: 'Analytical Engines',
    noteWord: 'saffron',
    record: ada.records[0]?.id ?? '',
    matters: await idsOfMatters(world),
    words: WORDS_OF_MATTERS,
    act: items.find(({ verb }) => verb === 'today.never')?.id ?? '',
    peopleCursor: (await ask(peopleList, { limit: 1 }, world)).next ?? '',
    timelineCursor: (await ask(peopleTimeline, { person: ada.person.id, limit: 1 }, world)).next ?? '',
    historyCursor: (await world.store.acts({ limit: 1 })).next ?? '',
  };
}

async function idsOfMatters({ store }: World): Promise<Known['matters']> {
  const idOf = async (kind: MatterKind): Promise<string> => (await store.matters({ kind }))[0]?.id ?? '';
  return {
    acquaintance: await idOf('acquaintance'),
    ask: await idOf('ask'),
    askLater: await idOf('askLater'),
    benefit: await idOf('benefit'),
    capacity: await idOf('capacity'),
    change: await idOf('change'),
    columns: await idOf('columns'),
    custom: await idOf('custom'),
    endorsement: await idOf('endorsement'),
    event: await idOf('event'),
    goal: await idOf('goal'),
    introduction: await idOf('introduction'),
    manners: await idOf('manners'),
    need: await idOf('need'),
    offer: await idOf('offer'),
    opportunity: await idOf('opportunity'),
    promise: await idOf('promise'),
    review: await idOf('review'),
    thanks: await idOf('thanks'),
    yearlyDay: await idOf('yearlyDay'),
  };
}
