import { expect, test } from 'vitest';
import { introView } from './intro-view.ts';

test('an address may name whom to meet and through whom', () => {
  expect(introView({ to: ' 1x ', through: '2y', more: 'z' })).toEqual({ to: '1x', through: '2y' });
});

test('what names nobody is left out', () => {
  expect(introView({ to: '  ', through: ['a'] })).toEqual({});
  expect(introView({ to: 42 })).toEqual({ to: '42' });
});
