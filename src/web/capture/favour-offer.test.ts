import { expect, test } from 'vitest';
import { type FavourOffer, offerInput, offersOf, offerWords } from './favour-offer.ts';

const bo = { id: 'b1', name: 'Bo Lind' };
const intro = {
  of: 'them',
  person: bo,
  what: 'an introduction to Li',
  size: 'middle',
  from: 'Bo introduced me to Li',
} satisfies FavourOffer;

test('who helped whom is asked in words', () => {
  expect(offerWords(intro)).toEqual({ asks: 'Did Bo Lind help you?', yes: 'Yes, they helped me' });
  expect(offerWords({ ...intro, of: 'me' })).toEqual({ asks: 'Did you help Bo Lind?', yes: 'Yes, I helped' });
});

test('it is noted with the person by id, somebody new by name, on the day it happened', () => {
  expect(offerInput(intro)).toEqual({ person: 'b1', what: 'an introduction to Li' });
  expect(offerInput({ ...intro, person: { name: 'Eve' }, on: '2026-11-24' })).toEqual({
    person: 'Eve',
    what: 'an introduction to Li',
    on: '2026-11-24',
  });
});

test('two are asked about at most, and none of which it is not plain who it was', () => {
  const { person: _, ...nobody } = intro;
  expect(offersOf([nobody, intro, intro, intro])).toEqual([intro, intro]);
  expect(offersOf([nobody])).toEqual([]);
});
