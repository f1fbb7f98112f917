import type { Day } from '../../day.ts';
import type { Closeness } from '../closeness.ts';
import type { HalfTie } from './half-ties.ts';

/**
 * Who knows whom because somebody said so ("Ana knows Bo well").
 *
 *   A = 2c / (6 − c) · 1/(1 + y/5)          so that A / (A + 2) = c/6 on the day it was said
 *
 * c closeness from 1 to 5, y years since then: 5 is as good as ten fresh days of contact (reach.ts). What was said
 * last of two people is what counts. The form is ours; that a said closeness is the best single sign of strength is
 * from Marsden, Campbell 1984 (Social Forces 63:482). Cost: one pass.
 */
export type Statement = {
  readonly one: number;
  readonly other: number;
  readonly closeness: Closeness;
  readonly day: Day;
};

const DAYS_A_YEAR = 365.25;
const YEARS_TO_HALF = 5;

export function statedTies(statements: readonly Statement[], today: Day): readonly HalfTie[] {
  const last = new Map<string, Statement>();
  for (const said of statements) {
    const pair = said.one < said.other ? `${said.one} ${said.other}` : `${said.other} ${said.one}`;
    const before = last.get(pair);
    if (said.day <= today && said.one !== said.other && (!before || before.day <= said.day))
      last.set(pair, said);
  }
  return [...last.values()].map((said) => ({
    one: said.one,
    other: said.other,
    weight: statedWeight(said, today),
  }));
}

export function statedWeight({ closeness, day }: Statement, today: Day): number {
  const years = (today - day) / DAYS_A_YEAR;
  return (2 * closeness) / (6 - closeness) / (1 + years / YEARS_TO_HALF);
}
