import { join } from 'node:path';
import { fileOf, vcards } from '../invented-files.ts';
import type { Known } from '../rich-network.ts';
import { newFolder } from '../world.ts';
import { NOBODY, type TriesOfVerbs, type Try, waysToName } from './try.ts';

const linesAbout = (known: Known): readonly Try[] => [
  { input: { line: `coffee with ${known.name}` }, answers: newPerson(known.name) },
  ...waysToName(known).map((ref) => ({ input: { line: 'tea', with: [ref] }, answers: newPerson(ref) })),
];

function newPerson(says: string): object {
  return { chips: [{ kind: 'person', says, isNew: true }, { kind: 'day' }, { kind: 'channel' }] };
}

export const TRIES_ON_LINES_AND_DATA: TriesOfVerbs = {
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
  'lab.calibration': () => [
    { input: {}, answers: { models: [{ told: 0 }, { told: 0 }, { told: 0 }] } },
    { input: { model: 'path' }, answers: { models: [{ told: 0, settled: 0 }] } },
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
  'data.hash': () => [{ input: {}, answers: { photos: { items: 0 } } }],
  'export.files': (known) => [
    {
      input: { to: join(newFolder(), 'people.csv') },
      answers: { people: 1 },
      withOwnPerson: true,
    },
    ...waysToName(known).map((person) => ({
      input: { to: join(newFolder(), 'people.vcf'), people: [person] },
      ...NOBODY,
    })),
  ],
  'data.rebuild': () => [{ input: {}, answers: { interactions: 0, meKnown: false } }],
  'data.open': () => [{ input: { which: 'own' }, refused: 'input_invalid' }],
};
