import type { Everybody, WholePerson } from '../everybody.ts';
import { chanceOfHelp } from '../network/goals/goal-supply.ts';
import { keptWith } from './kept-with.ts';

/**
 * Who may help at all, and with what chance the tie is still there after a year in which I do nothing.
 *
 *   s_j = chanceOfHelp(strength_j) while the tie lives, else 0
 *   lives: max(P(alive_j), 1 − P(quiet_j)) ≥ 0.1, or it rests, or they are kin
 *   year_j = 1 − ((1 + P(quiet_j)) / 2)^4
 *
 * Two models speak of silence; a tie is given up only when both do, at a tenth, which is ours. Kin and ties at rest outlast
 * silence. Whom the user never wants to hear of helps with nothing.
 * When I do nothing, only they begin. Within a quarter somebody does with 1 − P(quiet), by half of it they do; year_j is the
 * chance that they do so in one of four quarters, each taken alone. Half is ours. P(quiet) is measured, and silences are
 * longer than any steady pace would have them, so it is taken before P(alive). Without a day of contact there is nothing to
 * tell, and what was said by hand stays.
 * Cost: O(people), once for everybody().
 */
export type HelpingTies = {
  /** s_j by number; 0 for me. */
  readonly chances: Float64Array;
  /** year_j */
  readonly inAYear: Float64Array;
};

const LEAST_LIFE = 0.1;
const QUARTERS = 4;

const kept = keptWith<Everybody, HelpingTies>();

export function helpingTies(everybody: Everybody): HelpingTies {
  return kept(everybody, '', () => tiesThatHelp(everybody));
}

function tiesThatHelp({ people, me }: Everybody): HelpingTies {
  const chances = Float64Array.from(people, (person, number) =>
    number !== me && mayHelp(person) ? chanceOfHelp(person.strength) : 0,
  );
  const inAYear = Float64Array.from(people, (person, number) =>
    (chances[number] ?? 0) > 0 ? chanceInAYear(person) : 0,
  );
  return { chances, inAYear };
}

type Tie = Pick<WholePerson, 'strength' | 'alive' | 'quiet' | 'bond' | 'attention'>;

function mayHelp(tie: Tie): boolean {
  return tie.strength > 0 && tie.attention?.state !== 'never' && lives(tie);
}

export function lives(tie: Pick<Tie, 'alive' | 'quiet' | 'bond'>): boolean {
  if (outlastsSilence(tie) || (tie.alive === undefined && tie.quiet === undefined)) return true;
  return Math.max(tie.alive ?? 0, 1 - (tie.quiet ?? 1)) >= LEAST_LIFE;
}

function outlastsSilence({ bond }: Pick<Tie, 'bond'>): boolean {
  return bond !== undefined && (bond.rests || bond.isKin);
}

function chanceInAYear(tie: Tie): number {
  if (outlastsSilence(tie)) return 1;
  return tie.quiet === undefined ? (tie.alive ?? 1) : 1 - ((1 + tie.quiet) / 2) ** QUARTERS;
}
