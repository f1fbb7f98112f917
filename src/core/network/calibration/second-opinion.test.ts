import { expect, test } from 'vitest';
import { contactDay, TODAY } from '../../../../test/contact-days.ts';
import { ALIVE_PRIOR } from '../alive/fit-alive.ts';
import { silenceChance } from '../alive/mbg-nbd.ts';
import { chanceOfQuiet } from '../quiet.ts';
import { secondOpinion } from './second-opinion.ts';

test('of each tie that goes both ways both models speak, of the others none', () => {
  const mutual = [contactDay(40), contactDay(10, { direction: 'in' })];
  const found = secondOpinion([mutual, [contactDay(5)], []], TODAY, { parameters: ALIVE_PRIOR });
  expect([...found.chances]).toEqual([chanceOfQuiet(mutual, TODAY)]);
  expect([...found.silences]).toEqual([silenceChance({ x: 1, tx: 30, T: 40 }, ALIVE_PRIOR, 90)]);
});

test('what is planned does not count', () => {
  const days = [contactDay(40), contactDay(10, { direction: 'in' })];
  const planned = [...days, contactDay(-3)];
  const opinion = (of: typeof days) => secondOpinion([of], TODAY, { parameters: ALIVE_PRIOR });
  expect(opinion(planned)).toEqual(opinion(days));
});
