import { kindsSay } from '../../src/verbs/kinds-say.ts';
import { peopleEdit } from '../../src/verbs/people-edit.ts';
import { ask } from '../ask.ts';
import type { Known } from '../rich-network.ts';
import type { World } from '../world.ts';
import { ownLife } from './own-life.ts';
import {
  NOBODY,
  OWN_PERSON,
  type TriesOfVerbs,
  triesOnPerson,
  triesOnPersonWith,
  waysToName,
} from './try.ts';

/** The own person works where somebody of the other book does. */
const inTheSameFirm =
  ({ organisation }: Known) =>
  (world: World): Promise<unknown> =>
    ask(peopleEdit, { person: OWN_PERSON, organisation }, world);

/** The own person is of a kind on which there is a note in the other book. */
const ofTheSameField = (world: World): Promise<unknown> =>
  ask(kindsSay, { person: OWN_PERSON, field: 'research' }, world);

export const TRIES_ON_PEOPLE: TriesOfVerbs = {
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
  'brief.show': (known) => [
    ...triesOnPerson(known),
    {
      input: { person: OWN_PERSON },
      answers: { promises: [], thanks: [], open: [], manners: [], shared: [], notes: [], reminders: [] },
      withOwnPerson: true,
    },
    {
      input: { person: OWN_PERSON },
      answers: { shared: [{ name: 'Max Fennel' }], notes: [] },
      first: ownLife,
    },
    { input: { person: OWN_PERSON }, answers: { customs: [] }, first: ofTheSameField },
  ],
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
  'reading.show': triesOnPerson,
  'reading.say': triesOnPersonWith({ given: 'Ann' }),
  'doubts.list': (known) => [
    { input: {}, answers: { doubts: [], total: 0 } },
    ...waysToName(known).map((person) => ({ input: { person }, ...NOBODY })),
  ],
  'doubts.answer': ({ person, otherPerson }) => [
    { input: { one: person, other: otherPerson, answer: 'same' }, ...NOBODY },
    { input: { one: OWN_PERSON, other: person, answer: 'different' }, ...NOBODY },
    { input: { one: person, other: OWN_PERSON, answer: 'later' }, ...NOBODY },
  ],
  'doubts.join': ({ person, otherPerson }) => [{ input: { pairs: [`${person}=${otherPerson}`] }, ...NOBODY }],
  'people.split': ({ person, record }) => [
    { input: { person, record }, ...NOBODY },
    { input: { person: OWN_PERSON, record }, refused: 'record_not_found', withOwnPerson: true },
  ],
  'manners.say': (known) => [
    ...triesOnPersonWith({ avoid: known.words.manners })(known),
    {
      input: { person: OWN_PERSON, hours: 'after noon' },
      answers: { manners: [{ text: 'after noon' }] },
      withOwnPerson: true,
    },
  ],
  'customs.list': () => [{ input: {}, answers: { customs: [], more: 0 } }],
  'customs.say': ({ words }) => [
    ...[{}, { note: '' }].map((said) => ({
      input: { kind: 'research', ...said },
      answers: { kind: 'research' },
    })),
    { input: { kind: 'research', note: 'bow first' }, answers: { custom: { note: 'bow first' } } },
    { input: { kind: words.custom }, refused: 'kind_unknown' },
  ],
  'portrait.show': () => [
    { input: {}, answers: { axes: [] } },
    { input: {}, answers: { people: { all: 2, inTouch: 2, lately: 2 }, news: { only: [] } }, first: ownLife },
  ],
  'kinds.show': (known) => [
    { input: {}, answers: { axes: [{ known: 0 }, { known: 0 }, { known: 0 }, { known: 0 }] } },
    { input: { axis: 'place', limit: 200 }, answers: { axes: [{ axis: 'place', kinds: [] }] } },
    // What somebody else has said of a firm holds for their own people there.
    { input: { axis: 'field' }, answers: { axes: [{ known: 0, unknown: 1 }] }, first: inTheSameFirm(known) },
  ],
  'kinds.say': (known) => [
    ...triesOnPersonWith({ field: 'law' })(known),
    ...triesOnPersonWith({ field: '', for: 'organisation' })(known),
    {
      input: { person: OWN_PERSON, field: 'law', for: 'organisation' },
      refused: 'input_invalid',
      withOwnPerson: true,
    },
    {
      input: { person: OWN_PERSON, field: 'law', for: 'organisation' },
      answers: { subject: known.organisation, people: 1 },
      first: inTheSameFirm(known),
      mayHold: known.organisation,
    },
  ],
};
