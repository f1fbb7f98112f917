import type { PersonId } from '../ids.ts';
import { fitOf, LEAST_FIT } from '../matching/fit.ts';
import { TOPICS } from '../matching/topics.ts';
import type { Matter } from '../matters/matter.ts';
import { tieWorth } from '../network/cadence/tie-value.ts';
import { type HelpBoard, type HelpKnown, helpBoard, type Stated } from './help-board.ts';
import { HOURS_OF_SIZE } from './hours-of-size.ts';

/**
 * Who needs what I have, who has what I need, and who could be brought together, the most worth first.
 *
 *   give, receive: fit · w · v · r        introduce: fit · √(w_a w_b) · v / (1 + n_b)
 *
 * fit of matching/fit.ts (½ when the other only works in it), w = ¼ + ¾ · tie worth, since a kindness to somebody distant
 * counts too; v = 1.5 when it serves both sides, and 1.5 again when they asked me for it; r = ½ when giving it takes more
 * than the week has room for; n_b how often the one who would help is named already, so that nobody is worn out.
 * An introduction needs the good will of both, hence the mean of both ties, and is never proposed for two who know each
 * other. All weights are ours. Cost: O(needs · offers), and O(people) once for those who work in something.
 */
export type HelpMatch = {
  readonly how: 'give' | 'introduce' | 'receive';
  readonly need: Matter<'need'>;
  /** Missing when the other only works in it. */
  readonly offer?: Matter<'offer'>;
  /** Who needs it, or, for `receive`, who has what I need. */
  readonly person: PersonId;
  /** Who could help them. */
  readonly helper?: PersonId;
  readonly shared: readonly string[];
  /** Whether the side that gives has a need of theirs met in turn. */
  readonly servesBoth: boolean;
  /** Whether the week has room for it. */
  readonly fitsWeek: boolean;
  readonly worth: number;
};

const BOTH = 1.5;
const ASKED_ME = 1.5;
const NO_ROOM = 0.5;
const WORKS_IN_IT = 0.5;
const LEAST_WORTH_OF_TIE = 0.25;
/** An introduction is two short letters. */
const INTRODUCING_HOURS = HOURS_OF_SIZE.small;

export function helpMatches(known: HelpKnown): readonly HelpMatch[] {
  const board = helpBoard(known);
  const found = board.needed.flatMap((need) => [...byOffers(need, board), ...byTrade(need, board)]);
  return nobodyWornOut(bestOfEach(found.sort(byWorth)));
}

function byOffers(need: Stated<'need'>, board: HelpBoard): readonly HelpMatch[] {
  return board.offered.flatMap((offer) => {
    if (offer.person === need.person) return [];
    const { fit, shared } = fitOf(need.terms, offer.terms);
    if (fit < LEAST_FIT) return [];
    return matchOf({ need, giver: offer.person, offer: offer.matter, fit, shared }, board);
  });
}

/** Those who work in what is looked for, when nobody needs to say that they know of it. */
function byTrade(need: Stated<'need'>, board: HelpBoard): readonly HelpMatch[] {
  const [topic] = TOPICS.filter(({ name }) => need.terms.topics.has(name));
  if (!topic) return [];
  return board
    .workersOf(topic)
    .filter(({ id }) => id !== need.person)
    .flatMap(({ id }) => matchOf({ need, giver: id, fit: WORKS_IN_IT, shared: [topic.name] }, board));
}

type Pair = {
  readonly need: Stated<'need'>;
  /** Undefined for me. */
  readonly giver: PersonId | undefined;
  readonly offer?: Matter<'offer'>;
  readonly fit: number;
  readonly shared: readonly string[];
};

function matchOf({ need, giver, offer, fit, shared }: Pair, board: HelpBoard): readonly HelpMatch[] {
  const how = giver === undefined ? 'give' : need.person === undefined ? 'receive' : 'introduce';
  const person = need.person ?? giver;
  if (person === undefined) return [];
  if (how === 'introduce' && giver !== undefined && board.knowEachOther(person, giver)) return [];
  const hours = how === 'introduce' ? INTRODUCING_HOURS : how === 'give' ? (offer?.about.hours ?? 0) : 0;
  const fitsWeek = hours <= board.load.roomHours || hours === 0;
  const servesBoth = hasForThem(need.person, giver, board);
  const worth =
    fit *
    tiesWorth([need.person, giver], board) *
    (servesBoth ? BOTH : 1) *
    (need.matter.about.isRequest ? ASKED_ME : 1) *
    (fitsWeek ? 1 : NO_ROOM);
  return [
    {
      how,
      need: need.matter,
      person,
      ...(offer && { offer }),
      ...(how === 'introduce' && giver !== undefined && { helper: giver }),
      shared,
      servesBoth,
      fitsWeek,
      worth,
    },
  ];
}

/** The mean of the ties that it takes, mine with myself left out. */
function tiesWorth(sides: readonly (PersonId | undefined)[], { personOf }: HelpBoard): number {
  const worths = sides.flatMap((side) => {
    const one = side === undefined ? undefined : personOf.get(side);
    return one ? [LEAST_WORTH_OF_TIE + (1 - LEAST_WORTH_OF_TIE) * tieWorth(one)] : [];
  });
  return worths.reduce((product, worth) => product * worth, 1) ** (1 / Math.max(1, worths.length));
}

/** Whether the one who needs has, for their part, what the giver looks for. */
function hasForThem(taker: PersonId | undefined, giver: PersonId | undefined, board: HelpBoard): boolean {
  const wanted = board.neededBy.get(giver) ?? [];
  const had = board.offeredBy.get(taker) ?? [];
  return wanted.some((need) => had.some((offer) => fitOf(need.terms, offer.terms).fit >= LEAST_FIT));
}

/** Of several ways to meet one need: the best for each of the two involved. `found` is in order. */
function bestOfEach(found: readonly HelpMatch[]): readonly HelpMatch[] {
  const seen = new Set<string>();
  return found.filter(({ how, need, person, helper }) => {
    const key = `${how} ${need.id} ${how === 'give' ? '' : (helper ?? person)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function nobodyWornOut(found: readonly HelpMatch[]): readonly HelpMatch[] {
  const named = new Map<PersonId, number>();
  return found
    .map((match) => {
      if (match.helper === undefined) return match;
      const times = named.get(match.helper) ?? 0;
      named.set(match.helper, times + 1);
      return { ...match, worth: match.worth / (1 + times) };
    })
    .sort(byWorth);
}

function byWorth(one: HelpMatch, other: HelpMatch): number {
  return other.worth - one.worth || (keyOf(one) < keyOf(other) ? -1 : 1);
}

const keyOf = ({ need, person, helper }: HelpMatch): string => `${need.id} ${person} ${helper ?? ''}`;
