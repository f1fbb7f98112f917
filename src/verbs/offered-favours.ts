import { FAVOUR_KINDS } from '../core/network/benefit/favour.ts';
import { fold } from '../core/text/fold.ts';
import { saidFavour } from '../formats/benefit/said-favour.ts';
import { favourOf, type SaidFavour } from '../formats/capture/favour-of.ts';
import type { Understood } from '../formats/capture/understand.ts';
import { type CapturedPerson, concerned, type OfferedFavour } from './capture.ts';

/** How many are offered of one line. */
const AT_MOST = 3;

export function offeredFavours(
  text: string,
  understood: Pick<Understood, 'people' | 'spans'>,
  people: readonly CapturedPerson[],
): readonly OfferedFavour[] {
  return favourOf(text, understood)
    .slice(0, AT_MOST)
    .map((said) => {
      const { of, what, phrase } = said;
      const { kind, size } = saidFavour(what);
      const person = otherIn(said, people);
      const isIntangible = FAVOUR_KINDS[kind] === 'intangible';
      return { of, what, size, isIntangible, phrase, ...(person && { person }) };
    });
}

/** Whoever is named; else the only one the line is about. Nobody who stays unknown here, or of whom several fit. */
function otherIn({ who, what }: SaidFavour, people: readonly CapturedPerson[]): CapturedPerson | undefined {
  const about = concerned({ people });
  const meant =
    who === undefined
      ? about.filter(({ phrase }) => !what.includes(phrase))
      : people.filter(({ phrase }) => fold(phrase) === fold(who));
  const [one, ...others] = meant;
  if (!one || others.length > 0) return undefined;
  const isHere = one.choices.length === 1 || (one.choices.length === 0 && about.includes(one));
  return isHere ? one : undefined;
}
