import { expect, test } from 'vitest';
import { phoneIdentity } from './phone-identity.ts';

test.each([
  ['+49 30 901820', undefined, '+4930901820'],
  ['tel:+49-30-901820', undefined, '+4930901820'],
  ['+49 (0)30 901820', undefined, '+4930901820'],
  ['030 901820', 'DE', '+4930901820'],
  ['0049 30 901820', 'DE', '+4930901820'],
  ['(202) 456-1111', 'US', '+12024561111'],
  ['020 7946 0958', 'gb', '+442079460958'],
  ['32 12 34 56', 'DK', '+4532123456'],
  ['tel:+1-202-456-1111;ext=12', undefined, '+12024561111;ext=12'],
  ['+1 202 456 1111 ext. 12', undefined, '+12024561111;ext=12'],
  ['+12024561111;12', undefined, '+12024561111;ext=12'],
  ['tel:030-901820;phone-context=+49', undefined, '+4930901820'],
  ['tel:901820;phone-context=+49-30;isub=7', 'US', '+4930901820'],
  ['++49 30 901820', 'US', '+4930901820'],
])('%s (country %s) is %s', (text, country, value) => {
  expect(phoneIdentity(text, country)).toEqual({ kind: 'phone', value });
});

test.each([
  ['030 901820', undefined],
  ['0049 30 901820', undefined],
  ['123456', 'DE'],
  ['901820', 'DE'],
  ['+49', undefined],
  ['call me', 'DE'],
  ['', 'DE'],
  ['030 901820', 'nowhere'],
])('%s (country %s) names nobody', (text, country) => {
  expect(phoneIdentity(text, country)).toBeUndefined();
});

test.each(['+49 800 3301000', '+1 800 555 0100', '+44 800 1111111'])(
  '%s is a hotline and belongs to many',
  (text) => {
    expect(phoneIdentity(text)?.shared).toBe(true);
  },
);
