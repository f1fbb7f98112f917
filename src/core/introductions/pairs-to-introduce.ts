import type { Everybody, WholePerson } from '../everybody.ts';
import type { PersonId } from '../ids.ts';
import type { Matter } from '../matters/matter.ts';
import type { HelpMatch } from '../mutual/help-matches.ts';
import { fold } from '../text/fold.ts';
import { isHidden, shortened } from '../today.ts';

/**
 * Two of my people who could help each other and do not know each other, the most worth first.
 *
 *   by need: worth of mutual/help-matches.ts        alike: ALIKE · √(s_a s_b)
 *
 * Alike are two of one field in one place who work for different firms; s is how strong a tie of mine is shown. A need
 * that is met says more than a likeness, hence ALIKE = ½. Nobody is named twice for a likeness, nor is anybody who rests.
 * Only the best known of each field and place are compared. All weights are ours. Cost: O(people).
 */
export type PairToIntroduce = {
  readonly one: PersonId;
  readonly other: PersonId;
  readonly because: 'need' | 'alike';
  /** Each a sentence. */
  readonly why: readonly string[];
  readonly worth: number;
};

export type PairsKnown = {
  readonly everybody: Everybody;
  /** What one needs and the other can give; only the introductions among them count. */
  readonly matches: readonly HelpMatch[];
  readonly knowEachOther: (one: PersonId, other: PersonId) => boolean;
  /** Those that were begun already, whatever came of them. */
  readonly introductions: readonly Matter<'introduction'>[];
};

const ALIKE = 0.5;
/** A tie fainter than this gives nobody the standing to introduce. */
const LEAST_TIE = 0.3;
const COMPARED = 12;

export function pairsToIntroduce(known: PairsKnown, limit: number): readonly PairToIntroduce[] {
  const begun = pairsBegun(known.introductions);
  const found = [...byNeed(known), ...alike(known)].sort(byWorth);
  const seen = new Set(begun);
  const kept = found.filter((pair) => {
    const key = keyOf(pair);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.slice(0, limit);
}

function byNeed({ matches, everybody }: PairsKnown): readonly PairToIntroduce[] {
  return matches.flatMap(({ how, person, helper, need, offer, shared, servesBoth, worth }) => {
    if (how !== 'introduce' || helper === undefined) return [];
    const has = offer ? `can give “${shortened(offer.about.what)}”` : `works in ${shared[0] ?? 'it'}`;
    const [taker, giver] = [nameIn(everybody, person), nameIn(everybody, helper)];
    const why = [
      `${taker} looks for “${shortened(need.about.what)}”, and ${giver} ${has}.`,
      ...(servesBoth ? [`${taker} has something that ${giver} looks for, too.`] : []),
    ];
    return [{ one: person, other: helper, because: 'need' as const, why, worth }];
  });
}

function alike({ everybody, knowEachOther }: PairsKnown): readonly PairToIntroduce[] {
  const named = new Set<PersonId>();
  const pairs = [...groups(everybody).values()].flatMap((group) => pairsOf(group));
  return pairs
    .filter(([one, other]) => !isSameFirm(one, other) && !knowEachOther(one.id, other.id))
    .map(([one, other]) => alikePair(one, other))
    .sort(byWorth)
    .filter(({ one, other }) => {
      if (named.has(one) || named.has(other)) return false;
      named.add(one).add(other);
      return true;
    });
}

/** The best known of each field in each place. */
function groups({ people, asOf, me }: Everybody): ReadonlyMap<string, readonly WholePerson[]> {
  const found = new Map<string, WholePerson[]>();
  for (const [number, person] of people.entries()) {
    const { field, place } = person.kinds;
    const rests = person.attention?.state !== 'done' && isHidden(person.attention, asOf);
    const isOpen = number !== me && person.shown >= LEAST_TIE && !rests;
    if (field === undefined || place === undefined || !isOpen) continue;
    const key = `${field}\n${fold(place)}`;
    const group = found.get(key);
    if (group) group.push(person);
    else found.set(key, [person]);
  }
  for (const group of found.values()) {
    group.sort((one, other) => other.shown - one.shown || (one.id < other.id ? -1 : 1));
    group.splice(COMPARED);
  }
  return found;
}

function pairsOf(group: readonly WholePerson[]): readonly (readonly [WholePerson, WholePerson])[] {
  return group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other] as const));
}

function isSameFirm(one: WholePerson, other: WholePerson): boolean {
  return one.firm !== undefined && one.firm === other.firm;
}

function alikePair(one: WholePerson, other: WholePerson): PairToIntroduce {
  const { field = '', place = '' } = one.kinds;
  return {
    one: one.id,
    other: other.id,
    because: 'alike',
    why: [`Both work in ${field} in ${place}.`],
    worth: ALIKE * Math.sqrt(one.shown * other.shown),
  };
}

function pairsBegun(introductions: readonly Matter<'introduction'>[]): readonly string[] {
  return introductions.flatMap(({ about, people }) => {
    if (about.direction !== 'given') return [];
    const [one, other] = people.map(({ person }) => person);
    return one === undefined || other === undefined ? [] : [keyOf({ one, other })];
  });
}

function keyOf({ one, other }: Pick<PairToIntroduce, 'one' | 'other'>): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function byWorth(one: PairToIntroduce, other: PairToIntroduce): number {
  return other.worth - one.worth || (keyOf(one) < keyOf(other) ? -1 : 1);
}

function nameIn({ people, numberOf }: Everybody, person: PersonId): string {
  return people[numberOf.get(person) ?? -1]?.name ?? 'somebody';
}
