import { expect, test } from 'vitest';
import { everybodyOf } from '../everybody-for-tests.ts';
import { matterOf, TODAY } from './matters-for-tests.ts';
import { beforeAsks, whomToAsk } from './whom-to-ask.ts';

test('those whom one may ask now, the strongest first, and neither me nor one to whom thanks are due', () => {
  const { people } = everybodyOf([
    { strength: 9, stage: 'advocate' },
    { strength: 5, stage: 'relationship' },
    { strength: 3, stage: 'advocate' },
    { strength: 4, stage: 'relationship' },
    { strength: 1, stage: 'stranger' },
  ]);
  const thanks = [matterOf('thanks', { what: 'flowers', kind: 'gift' }, { person: 'p3' })];
  const before = beforeAsks({ benefits: [], asks: [], promises: [], thanks });
  const asking = { before, size: 'middle', today: TODAY, limit: 5 } as const;
  expect(whomToAsk(people, asking).map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(whomToAsk(people, { ...asking, limit: 1 }).map(({ id }) => id)).toEqual(['p1']);
});
