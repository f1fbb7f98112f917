import type { Everybody, WholePerson } from '../everybody.ts';
import { type AliveParameters, silenceChance } from '../network/alive/mbg-nbd.ts';
import { chanceOfHelp } from '../network/goals/goal-supply.ts';
import { keptWith } from './kept-with.ts';

/**
 * Who may help at all, and with what chance the tie is still there after a year in which I do nothing.
 *
 *   s_j = chanceOfHelp(strength_j) while the tie lives, else 0
 *   lives: max(P(alive_j), 1 − P(quiet_j)) ≥ 0.1, or it rests, or they are kin
 *   year_j = P(alive_j) · (1 − ((α + T)/(α + T + 365/2))^(r + x))
 *
 * Two models speak of silence; a tie is given up only when both do, at a tenth, which is ours. Kin and ties at rest outlast
 * silence. Whom the user never wants to hear of helps with nothing.
 * When I do nothing, only they begin. Contact comes at random (alive/mbg-nbd.ts), and of what comes at random the half that
 * they begin comes in a year as often as all of it in half a year; that it is half is ours. The tie is there when they
 * did at least once. Without a day of contact there is nothing to tell, and what was said by hand stays.
 * Cost: O(people), once for everybody().
 */
export type HelpingTies = {
  /** s_j by number; 0 for me. */
  readonly chances: Float64Array;
  /** year_j */
  readonly inAYear: Float64Array;
};

const LEAST_LIFE = 0.1;
const THEIR_HALF_OF_A_YEAR = 365 / 2;

const kept = keptWith<Everybody, HelpingTies>();

/** `alive` is learnt on the day of everybody(), so it goes with it. */
export function helpingTies(everybody: Everybody, alive: AliveParameters): HelpingTies {
  return kept(everybody, '', () => tiesThatHelp(everybody, alive));
}

function tiesThatHelp({ people, me, asOf }: Everybody, alive: AliveParameters): HelpingTies {
  const chances = Float64Array.from(people, (person, number) =>
    number !== me && mayHelp(person) ? chanceOfHelp(person.strength) : 0,
  );
  const inAYear = Float64Array.from(people, (person, number) =>
    (chances[number] ?? 0) > 0 ? chanceInAYear(person, asOf, alive) : 0,
  );
  return { chances, inAYear };
}

type Tie = Pick<
  WholePerson,
  'strength' | 'alive' | 'quiet' | 'bond' | 'attention' | 'firstDay' | 'lastDay' | 'activeDays'
>;

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

function chanceInAYear(tie: Tie, asOf: number, alive: AliveParameters): number {
  const { firstDay, lastDay, activeDays } = tie;
  if (outlastsSilence(tie) || firstDay === undefined || lastDay === undefined) return 1;
  const history = { x: activeDays - 1, tx: lastDay - firstDay, T: asOf - firstDay };
  return 1 - silenceChance(history, alive, THEIR_HALF_OF_A_YEAR);
}
