import { expect, test } from 'vitest';
import { ALIVE_PRIOR, aliveLikelihood, fitAlive } from './fit-alive.ts';
import { simulatedTies } from './simulated-ties-for-tests.ts';

test('the likelihood of a tie of one day is (b (α/(α+T))^r + a) / (a + b)', () => {
  // α = 6, T = 18, r = ½: (6/24)^½ = ½, so (3·½ + 1.5) / 4.5 = 2/3
  const likelihood = aliveLikelihood([{ x: 0, tx: 0, T: 18 }]);
  expect(likelihood({ r: 0.5, alpha: 6, a: 1.5, b: 3 })).toBeCloseTo(Math.log(2 / 3), 13);
});

test('the likelihood of a longer history, by Γ and B of whole numbers', () => {
  // r = 1, α = 2, a = 1, b = 2, x = 2, t_x = 4, T = 6. Γ(3)/Γ(1) · 2 / 8³ · B(1,5)/B(1,2) = 2·2/512 · (1/5)/(1/2)
  // and, ended on the last day: 2·2/6³ · B(2,4)/B(1,2) = 4/216 · (1/20)/(1/2)
  const likelihood = aliveLikelihood([{ x: 2, tx: 4, T: 6 }]);
  const known = Math.log((4 / 512) * 0.4 + (4 / 216) * 0.1);
  expect(likelihood({ r: 1, alpha: 2, a: 1, b: 2 })).toBeCloseTo(known, 13);
});

test('the likelihood agrees with a published reckoning at the parameters of CDNOW', () => {
  const likelihood = aliveLikelihood([{ x: 4, tx: 30.7, T: 38.9 }]);
  expect(likelihood({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 })).toBeCloseTo(-15.487436077892465, 10);
});

test('from 4,000 simulated ties each parameter comes back within a quarter', () => {
  for (const [seed, truth] of [
    [1, { r: 0.6, alpha: 20, a: 0.8, b: 2.5 }],
    [2, { r: 1.5, alpha: 40, a: 1.2, b: 6 }],
  ] as const) {
    const { parameters } = fitAlive(simulatedTies(4000, truth, seed));
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(Math.abs(Math.log(parameters[name] / truth[name])), name).toBeLessThan(Math.log(1.25));
    }
  }
});

test('without ties the prior stands, and three ties do not run away from it', () => {
  const none = fitAlive([]).parameters;
  const few = fitAlive([
    { x: 0, tx: 0, T: 900 },
    { x: 0, tx: 0, T: 900 },
    { x: 50, tx: 60, T: 60 },
  ]).parameters;
  for (const name of ['r', 'alpha', 'a', 'b'] as const) {
    expect(none[name] / ALIVE_PRIOR[name]).toBeCloseTo(1, 2);
    expect(Math.abs(Math.log(few[name] / ALIVE_PRIOR[name]))).toBeLessThan(2);
  }
});

test('the order of the ties does not matter', () => {
  const ties = simulatedTies(300, ALIVE_PRIOR, 3);
  const [one, other] = [fitAlive(ties), fitAlive([...ties].reverse())];
  expect(other.parameters.alpha / one.parameters.alpha).toBeCloseTo(1, 3);
});
