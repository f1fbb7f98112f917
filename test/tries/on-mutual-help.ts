import { asksAdd } from '../../src/verbs/asks-add.ts';
import { receiveNote } from '../../src/verbs/benefits-note.ts';
import { promisesAdd } from '../../src/verbs/promises-add.ts';
import { ask } from '../ask.ts';
import type { World } from '../world.ts';
import { ownLife, ownNeeds } from './own-life.ts';
import {
  NO_MATTER,
  NOBODY,
  OWN_PERSON,
  type TriesOfVerbs,
  triesOnPerson,
  triesOnPersonWith,
  waysToMean,
  waysToName,
} from './try.ts';

const ownAsk = (world: World): Promise<unknown> =>
  ask(asksAdd, { person: OWN_PERSON, what: 'a recipe' }, world);
const ownBenefit = (world: World): Promise<unknown> =>
  ask(receiveNote, { person: OWN_PERSON, what: 'a recipe' }, world);
const ownPromise = (world: World): Promise<unknown> =>
  ask(promisesAdd, { person: OWN_PERSON, what: 'send a recipe' }, world);

const HELP = { what: 'an introduction to Bo' };

export const TRIES_ON_MUTUAL_HELP: TriesOfVerbs = {
  'give.note': (known) => [
    ...triesOnPersonWith(HELP)(known),
    { input: { person: `${known.name}: advice` }, ...NOBODY },
  ],
  'receive.note': (known) => [
    ...triesOnPersonWith(HELP)(known),
    { input: { person: `${known.name}: advice` }, ...NOBODY },
  ],
  'benefits.list': (known) => [
    ...triesOnPerson(known),
    { input: {}, answers: { benefits: [], thanks: [], helpedYou: [], youHelped: [], onlyTake: [] } },
    { input: {}, answers: { benefits: [{ line: 'a recipe' }], thanks: [{}] }, first: ownBenefit },
  ],
  'benefits.drop': (known) => [
    ...waysToMean(known, 'benefit').map((benefit) => ({ input: { benefit }, ...NOBODY })),
    { input: { benefit: 'me' }, ...NO_MATTER },
    { input: { benefit: OWN_PERSON, words: known.words.benefit }, ...NO_MATTER, first: ownBenefit },
  ],
  'thanks.list': () => [
    { input: {}, answers: { thanks: [], more: 0 } },
    { input: {}, answers: { thanks: [{ what: 'a recipe' }], more: 0 }, first: ownBenefit },
  ],
  'thanks.say': (known) => [
    ...triesOnPerson(known),
    { input: { person: OWN_PERSON }, answers: { settled: [] }, withOwnPerson: true },
  ],
  'promises.list': (known) => [
    ...triesOnPerson(known),
    { input: {}, answers: { mine: [], theirs: [], more: 0 } },
    { input: {}, answers: { mine: [{ what: 'send a recipe' }], theirs: [] }, first: ownPromise },
  ],
  'promises.add': triesOnPersonWith({ what: 'send the deck' }),
  'promises.keep': (known) => [
    ...waysToMean(known, 'promise').map((promise) => ({ input: { promise, as: 'help' }, ...NOBODY })),
    { input: { promise: OWN_PERSON, words: known.words.promise }, ...NO_MATTER, first: ownPromise },
  ],
  'help.list': (known) => [
    { input: {}, answers: { help: [], forYou: [], empty: 'nothing_stated' } },
    { input: {}, answers: { help: [], forYou: [], empty: 'nothing_fits' }, first: ownNeeds(known) },
  ],
  'needs.list': (known) => [
    ...triesOnPerson(known),
    ...[{}, { person: 'me' }].map((input) => ({ input, answers: { mine: [], theirs: [], more: 0 } })),
  ],
  'needs.add': (known) => [
    ...triesOnPersonWith({ what: 'a flat' })(known),
    { input: { person: 'me', what: `a ${known.words.offer}` }, answers: { need: { of: 'me' } } },
  ],
  'offers.add': (known) => [
    ...triesOnPersonWith({ what: 'a van' })(known),
    { input: { person: 'me', what: `a ${known.words.need}` }, answers: { need: { of: 'me' } } },
  ],
  'needs.settle': (known) => [
    ...[...waysToMean(known, 'need'), known.matters.offer].map((need) => ({ input: { need }, ...NOBODY })),
    { input: { need: 'me' }, ...NO_MATTER },
    { input: { need: 'me', words: known.words.offer }, ...NO_MATTER },
  ],
  'load.show': (known) => [
    ...waysToName(known).map((ref) => ({ input: { for: ref }, ...NOBODY })),
    { input: {}, answers: { hours: 0, isAssumed: true, requests: [], onlyTake: [] } },
  ],
  'load.cap': () => [{ input: { hours: 2 }, answers: { capacity: { hoursPerWeek: 2 } } }],
  'asks.weigh': (known) => [
    ...triesOnPersonWith(HELP)(known),
    { input: { person: OWN_PERSON, ...HELP }, answers: { instead: [] }, withOwnPerson: true },
    { input: { person: OWN_PERSON, size: 'big' }, first: ownLife },
  ],
  'asks.add': triesOnPersonWith(HELP),
  'asks.answer': (known) => [
    ...waysToMean(known, 'ask').map((ref) => ({ input: { ask: ref, answer: 'yes' }, ...NOBODY })),
    { input: { ask: OWN_PERSON, answer: 'no', words: known.words.ask }, ...NO_MATTER, first: ownAsk },
  ],
  'asks.list': (known) => [
    ...triesOnPerson(known),
    { input: {}, answers: { asks: [], more: 0 } },
    { input: {}, answers: { asks: [{ what: 'a recipe' }], more: 0 }, first: ownAsk },
  ],
};
