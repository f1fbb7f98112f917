import { expect, test } from 'vitest';
import { keptWith } from './kept-with.ts';

test('what was made for one object and key is made once, and anew for another', () => {
  const kept = keptWith<object, number>();
  const [one, other] = [{}, {}];
  let made = 0;
  const make = (): number => {
    made += 1;
    return made;
  };
  expect([kept(one, 'a', make), kept(one, 'a', make), kept(one, 'b', make), kept(other, 'a', make)]).toEqual([
    1, 1, 2, 3,
  ]);
});
