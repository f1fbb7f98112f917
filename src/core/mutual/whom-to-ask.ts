import type { Day } from '../day.ts';
import { type Matter, personWith } from '../matters/matter.ts';
import type { FavourSize } from '../network/benefit/favour.ts';
import { readiness } from '../network/benefit/readiness.ts';
import type { PersonLine } from '../person-line.ts';
import { askSituationOf, type BeforeAsk } from './ask-situation-of.ts';
import { grouped } from './grouped.ts';
import { favoursByPerson } from './standings.ts';

/** All that is kept of asks, by person. Promises and thanks are the open ones. */
export type KeptOfAsks = {
  readonly benefits: readonly Matter<'benefit'>[];
  readonly asks: readonly Matter<'ask'>[];
  readonly promises: readonly Matter<'promise'>[];
  readonly thanks: readonly Matter<'thanks'>[];
};

/** What stands before an ask of each person; what is looked up is grouped once. */
export function beforeAsks(kept: KeptOfAsks): (line: PersonLine, size: FavourSize) => BeforeAsk {
  const favours = favoursByPerson(kept.benefits);
  const [asks, promises, thanks] = [
    grouped(kept.asks, (one) => personWith(one)),
    grouped(kept.promises, (one) => personWith(one)),
    grouped(kept.thanks, (one) => personWith(one)),
  ];
  return (line, size) => ({
    line,
    size,
    favours: favours.get(line.id) ?? [],
    asks: asks.get(line.id) ?? [],
    promises: promises.get(line.id) ?? [],
    thanks: thanks.get(line.id) ?? [],
  });
}

type Asking = {
  readonly before: ReturnType<typeof beforeAsks>;
  readonly size: FavourSize;
  readonly today: Day;
  readonly limit: number;
};

/** Below the strongest hundreds nobody is an answer to "whom instead?". */
const LOOKED_AT = 300;

/** Whom one may ask now for something of this size, the strongest ties first. */
export function whomToAsk<One extends PersonLine>(
  people: readonly One[],
  { before, size, today, limit }: Asking,
): readonly One[] {
  const found: One[] = [];
  const strongest = people.toSorted((a, b) => b.shown - a.shown || (a.id < b.id ? -1 : 1));
  for (const one of strongest.slice(0, LOOKED_AT)) {
    if (found.length === limit) break;
    if (!one.isMe && readiness(askSituationOf(before(one, size), today)).verdict === 'ask now')
      found.push(one);
  }
  return found;
}
