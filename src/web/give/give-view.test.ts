import { expect, test } from 'vitest';
import { giveView } from './give-view.ts';

test('an address may say whom one thinks of asking, and nothing else', () => {
  expect([{ ask: ' 1a ', more: 1 }, { ask: '' }, { ask: 5 }, {}].map(giveView)).toEqual([
    { ask: '1a' },
    {},
    {},
    {},
  ]);
});
