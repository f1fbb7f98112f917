import type { RefusalCode } from '../src/core/refusal.ts';
import { fileOf, vcards } from './invented-files.ts';
import type { Known } from './rich-network.ts';

/** The only person in the stranger's own book. */
export const OWN_PERSON = 'Zoe Quince';

export type Try = {
  readonly input: object;
  /** The refusal that must follow; without one an answer must. */
  readonly refused?: RefusalCode;
  /** What the answer must hold at least. */
  readonly answers?: object;
  /** Only makes sense once somebody is there. */
  readonly withOwnPerson?: true;
};

const NOBODY = { refused: 'person_not_found' } as const;
const NO_GOAL = { refused: 'goal_not_found' } as const;

/** Every way to name somebody. */
const waysToName = ({ person, name, address, phone }: Known): readonly string[] => [
  person,
  name,
  address,
  phone,
  name.split(' ')[0] ?? '',
];

const triesOnPerson = (known: Known): readonly Try[] =>
  waysToName(known).map((person) => ({ input: { person }, ...NOBODY }));

const linesAbout = (known: Known): readonly Try[] => [
  { input: { line: `coffee with ${known.name}` }, answers: newPerson(known.name) },
  ...waysToName(known).map((ref) => ({ input: { line: 'tea', with: [ref] }, answers: newPerson(ref) })),
];

function newPerson(says: string): object {
  return { chips: [{ kind: 'person', says, isNew: true }, { kind: 'day' }, { kind: 'channel' }] };
}

/** What somebody who knows all of another's ids, names and cursors tries with each verb in a book of their own. */
export const TRIES: Readonly<Record<string, (known: Known) => readonly Try[]>> = {
  'today.list': () => [{ input: {}, answers: { suggestions: [] } }],
  'today.done': triesOnPerson,
  'today.snooze': triesOnPerson,
  'today.never': triesOnPerson,
  'today.again': triesOnPerson,
  'people.list': ({ name, organisation, noteWord, address, peopleCursor }) => [
    ...[name, noteWord, address, 'Ada', 'Adda'].map((search) => ({
      input: { search },
      answers: { people: [] },
    })),
    { input: { organisation }, answers: { people: [] } },
    ...['mail', 'vcard', 'google'].map((source) => ({ input: { source }, answers: { people: [] } })),
    { input: { silentFor: 1 }, answers: { people: [] } },
    { input: { after: peopleCursor } },
    ...['strength', 'name', 'recent', 'quiet'].map((order) => ({ input: { order, limit: 200 } })),
  ],
  'people.show': triesOnPerson,
  'people.timeline': (known) => [
    ...triesOnPerson(known),
    {
      input: { person: OWN_PERSON, after: known.timelineCursor },
      answers: { entries: [] },
      withOwnPerson: true,
    },
  ],
  'people.add': ({ name, address, phone, organisation }) => [
    { input: { name, email: [address], phone: [phone] }, answers: { person: { name, records: 1 } } },
    { input: { name: 'Yan Aster', organisation }, answers: { person: { contactDays: 0, records: 1 } } },
  ],
  'people.edit': (known) => [
    ...waysToName(known).map((person) => ({ input: { person, title: 'Countess' }, ...NOBODY })),
    {
      input: { person: OWN_PERSON, email: [known.address], phone: [known.phone] },
      answers: { person: { name: OWN_PERSON, records: 1, contactDays: 0 } },
      withOwnPerson: true,
    },
  ],
  'people.merge': ({ person, otherPerson }) => [
    { input: { keep: person, fold: otherPerson }, ...NOBODY },
    { input: { keep: OWN_PERSON, fold: person }, ...NOBODY },
    { input: { keep: person, fold: OWN_PERSON }, ...NOBODY },
  ],
  'people.split': ({ person, record }) => [
    { input: { person, record }, ...NOBODY },
    { input: { person: OWN_PERSON, record }, refused: 'record_not_found', withOwnPerson: true },
  ],
  'goals.list': () => [{ input: { all: true }, answers: { goals: [] } }],
  'goals.show': ({ goal, noteWord }) => [
    ...[goal, noteWord].map((ref) => ({ input: { goal: ref }, ...NO_GOAL })),
    { input: {}, refused: 'goal_missing' },
  ],
  'goals.add': ({ noteWord }) => [
    {
      input: { aim: `open a ${noteWord} shop` },
      answers: { goal: { aim: `open a ${noteWord} shop`, state: 'open', thanks: [] } },
    },
  ],
  'goals.need': ({ goal }) => [
    { input: { goal, need: 'Law' }, ...NO_GOAL },
    { input: { goal, need: 'Law', drop: true }, ...NO_GOAL },
  ],
  'goals.close': ({ goal, person }) => [{ input: { goal, outcome: 'opened', thanks: [person] }, ...NO_GOAL }],
  'hedge.show': ({ goal, name, organisation }) => [
    { input: { goal }, ...NO_GOAL },
    ...[name, organisation].map((without) => ({ input: { without }, refused: 'target_not_found' as const })),
    { input: {}, answers: { scenes: [{ pillars: [], singlePoints: [] }] } },
  ],
  'log.add': linesAbout,
  'log.understand': linesAbout,
  'import.files': ({ address }) => [
    ...[true, false].map((dryRun) => ({
      // The key and the address of somebody in the other book: what would join two records in one book.
      input: { files: [fileOf('s.vcf', vcards([['UID:1', 'FN:Yan Aster', `EMAIL:${address}`]]))], dryRun },
      answers: { people: { new: 1, joined: 0 }, records: { new: 1, changed: 0, same: 0 } },
    })),
  ],
  'me.show': () => [{ input: {}, answers: { known: false, addresses: [] } }],
  'me.set': ({ address }) => [
    { input: { addresses: [address] }, answers: { known: true, addresses: [address] } },
  ],
  'history.list': ({ historyCursor }) => [{ input: { limit: 200 } }, { input: { after: historyCursor } }],
  'history.undo': ({ act, undoneAct }) => [
    { input: { act }, refused: 'act_not_found' },
    { input: { act: undoneAct }, refused: 'act_not_found' },
    { input: {}, answers: { act: { verb: 'people.add' } }, withOwnPerson: true },
  ],
  'history.redo': ({ act, undoneAct }) => [
    { input: { act }, refused: 'act_not_found' },
    { input: { act: undoneAct }, refused: 'act_not_found' },
    { input: {}, refused: 'nothing_to_redo' },
  ],
  'data.status': () => [{ input: {}, answers: { interactions: 0, meKnown: false } }],
  'data.rebuild': () => [{ input: {}, answers: { interactions: 0, meKnown: false } }],
  'data.open': () => [{ input: { which: 'own' }, refused: 'input_invalid' }],
};
