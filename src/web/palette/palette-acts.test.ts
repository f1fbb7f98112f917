import { expect, test } from 'vitest';
import { matching, paletteActs } from './palette-acts.ts';

const nothing = (): void => undefined;
const world = {
  go: nothing,
  show: nothing,
  undoLast: nothing,
  nextTheme: nothing,
  openData: nothing,
  isSample: true,
};

test('acts are found by the beginnings of their words', () => {
  expect(matching(paletteActs(world), 'un la').map(({ id }) => id)).toEqual(['undo']);
  expect(matching(paletteActs(world), '').length).toBe(paletteActs(world).length);
  expect(matching(paletteActs(world), 'nothing like it')).toEqual([]);
});

test('from the sample the way leads to one’s own data', () => {
  const labels = paletteActs(world).map(({ label }) => label);
  expect(labels).toContain('Start with your own data');
  expect(labels).not.toContain('Look around in the sample network');
});
