import { expect, test } from 'vitest';
import { explainAlive } from './explain-alive.ts';
import { aliveChance, expectedActiveDays } from './mbg-nbd.ts';

const PARAMETERS = { r: 0.5, alpha: 15, a: 0.8, b: 1.5 };

test('a busy tie goes on', () => {
  const history = { x: 29, tx: 295, T: 300 };
  const [alive, days] = explainAlive(history, PARAMETERS, 90);
  expect(alive).toEqual({
    says: 'You were in touch on 30 days in 10 months, last 5 days ago: by its pace this tie goes on.',
    amount: aliveChance(history, PARAMETERS),
  });
  expect(days?.amount).toBe(expectedActiveDays(history, PARAMETERS, 90));
  expect(days?.says).toMatch(/^If all goes on as it is, about \d+ days? of contact in the next 3 months\.$/);
});

test('the same silence after a quick pace and after a single day', () => {
  const [ended] = explainAlive({ x: 29, tx: 30, T: 300 }, PARAMETERS, 90);
  expect(ended?.says).toMatch(/has ended, unless one of you writes\.$/);
  const [once, days] = explainAlive({ x: 0, tx: 0, T: 270 }, PARAMETERS, 90);
  expect(once?.says).toMatch(/^You were in touch on one day, 9 months ago, and never again: /);
  expect(days?.says).toBe('If all goes on as it is, hardly a day of contact in the next 3 months.');
});
