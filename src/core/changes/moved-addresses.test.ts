import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { type AddressDays, movedAddresses } from './moved-addresses.ts';

const days = (address: string, first: number, last: number): AddressDays => ({
  address,
  first: first as Day,
  last: last as Day,
});

test('an address is left when the next one comes into use thirty days later', () => {
  expect(movedAddresses([days('new', 130, 400), days('old', 1, 100)])).toEqual([
    { from: 'old', to: 'new', until: 100, since: 130 },
  ]);
  expect(movedAddresses([days('new', 129, 400), days('old', 1, 100)])).toEqual([]);
});

test('of three in a row each is left for the next', () => {
  const all = [days('a', 1, 10), days('b', 50, 60), days('c', 100, 110)];
  expect(movedAddresses(all).map(({ from, to }) => `${from} ${to}`)).toEqual(['a b', 'b c']);
});

test('an address that is still in use beside the others is never left', () => {
  const span = fc
    .record({ address: fc.string(), first: fc.nat(900), length: fc.nat(300) })
    .map(({ address, first, length }) => days(address, first, first + length));
  fc.assert(
    fc.property(fc.array(span), (all) => {
      const end = Math.max(0, ...all.map(({ last }) => last));
      for (const { until, since } of movedAddresses([...all, days('kept', 0, end)])) {
        expect(since - until).toBeGreaterThanOrEqual(30);
        expect(until).toBeLessThan(end);
      }
    }),
  );
});
