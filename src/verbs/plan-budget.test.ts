import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { planBudget } from './plan-budget.ts';
import { planShow } from './plan-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const say = (said: object) => ask(planBudget, said, world);
const now = async () => (await ask(planShow, { weeks: 1 }, world)).budget;

test('what a week has room for is said once and holds', async () => {
  const { budget, act } = await say({ minutes: 90, finding: 20 });
  expect(budget).toEqual({
    unit: 'minutes',
    amount: 90,
    finding: 20,
    isAssumed: false,
    says: 'A week has room for 90 minutes, 20 % of it kept for new people.',
  });
  expect(act?.line).toBe('Gave a week room for 90 minutes');
  expect(await now()).toEqual(budget);
});

test('each part is changed alone', async () => {
  await say({ minutes: 90, finding: 20 });
  expect((await say({ contacts: 1 })).budget).toMatchObject({ unit: 'contacts', amount: 1, finding: 20 });
  expect((await say({ finding: 0 })).budget.says).toBe(
    'A week has room for 1 contact, 0 % of it kept for new people.',
  );
});

test('the same said twice changes nothing, and undo brings the assumption back', async () => {
  const before = await keptState(world);
  const { act } = await say({ contacts: 8 });
  expect((await say({ contacts: 8 })).act).toBeUndefined();
  await ask(historyUndo, { act: act?.id }, world);
  expect(await keptState(world)).toBe(before);
  expect(await now()).toMatchObject({ unit: 'minutes', amount: 120, isAssumed: true });
});

test.each([{}, { finding: 20 }, { minutes: 90, contacts: 8 }])(
  '%j is refused in a sentence',
  async (said) => {
    await expect(say(said)).rejects.toMatchObject({ code: 'input_invalid' });
  },
);

test.each([{ minutes: 0 }, { contacts: 1.5 }, { minutes: 90, finding: 91 }])(
  '%j is not taken',
  async (said) => {
    await expect(async () => say(said)).rejects.toThrow();
  },
);
