import { COUNTRIES, type Country, type CountryCode } from './countries.ts';
import { countryHints, type Hint } from './country-hints.ts';
import { once } from './once.ts';
import { type Reading, surer } from './reading.ts';

/**
 * In which country somebody is, read from the places, telephone numbers and mail addresses on a card.
 *
 * The words of a place speak for countries, each by a weight; the country with the most wins, at equal weight the one
 * named last, as in "Lebanon, Pennsylvania":
 *
 *   confidence = min(0.98, weight of the winner) · weight of the winner / weight of all
 *
 * A calling code says where a number was given out, a domain where it was registered; both count less than a place,
 * and +1, which Canada and America share, hardly. Cost: making the table ready at the first call, about 25 ms; then
 * O(words), about 10 µs.
 */
export type CountrySource = 'place' | 'phone' | 'email';

export type Whereabouts = {
  readonly places?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly emails?: readonly string[] | undefined;
};

type CountryReading = Reading<Country, CountrySource>;

const SUREST = 0.98;
const CONFIDENCE = { phone: 0.7, phoneOfAmerica: 0.35, email: 0.4 };

export function countryOf({ places, phones, emails }: Whereabouts): CountryReading | undefined {
  const readings = [
    ...(places ?? []).map(countryOfPlace),
    ...(phones ?? []).map(countryOfPhone),
    ...(emails ?? []).map(countryOfEmail),
  ];
  return readings.reduce(surer, undefined);
}

function countryOfPlace(place: string): CountryReading | undefined {
  const hints = countryHints(place).toSorted((one, other) => one.start - other.start);
  const weights = new Map<string, number>();
  for (const hint of hints)
    for (const [code, weight] of Object.entries(hint.for))
      weights.set(code, (weights.get(code) ?? 0) + weight);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const most = Math.max(...weights.values());
  const found = COUNTRIES.filter(([code]) => weights.get(code) === most);
  const winner = found.toSorted((one, other) => lastHint(other[0], hints) - lastHint(one[0], hints))[0];
  if (winner === undefined) return undefined;
  const [code, kind] = winner;
  const confidence = Math.min(SUREST, most) * (most / all);
  return { kind, confidence, from: 'place', words: tellingWords(code, hints, place) };
}

const lastHint = (code: CountryCode, hints: readonly Hint[]): number =>
  hints.findLastIndex((hint) => hint.for[code] !== undefined);

function tellingWords(code: CountryCode, hints: readonly Hint[], place: string): string {
  const [first] = hints.toSorted((one, other) => (other.for[code] ?? 0) - (one.for[code] ?? 0));
  return place.slice(first?.start, first?.end);
}

/** Of numbers that begin with + or 00; the longest calling code that fits. */
function countryOfPhone(phone: string): CountryReading | undefined {
  const digits = /^\s*(?:\+|00)([\d\s().-]{4,})/.exec(phone)?.[1]?.replaceAll(/\D/g, '') ?? '';
  for (const length of [4, 3, 2, 1]) {
    const code = digits.slice(0, length);
    const kind = callingCodes().get(code);
    if (kind === undefined) continue;
    const confidence = code === '1' ? CONFIDENCE.phoneOfAmerica : CONFIDENCE.phone;
    return { kind, confidence, from: 'phone', words: `+${code}` };
  }
  return undefined;
}

const callingCodes = once(
  (): ReadonlyMap<string, Country> =>
    new Map(
      COUNTRIES.flatMap(([, name, codes]) =>
        codes
          .split(', ')
          .filter((code) => code !== '')
          .map((code) => [code, name] as const),
      ),
    ),
);

/** Domains that are sold for how they look, wherever somebody lives. */
const SOLD_EVERYWHERE: ReadonlySet<string> = new Set(
  `io ai co me tv cc ws fm am la ly gg vc to sh ac st sr nu tk ml ga cf gq pw bz ag im je gl gd mu sc tl tc vg
  ms cx so as dj cm sx cd ne mn`.split(/\s+/),
);

function countryOfEmail(email: string): CountryReading | undefined {
  const ending = /@[^@\s]*\.([a-z]{2})\s*$/i.exec(email)?.[1]?.toLowerCase();
  if (ending === undefined || SOLD_EVERYWHERE.has(ending)) return undefined;
  const kind = countryCodes().get(ending === 'uk' ? 'gb' : ending);
  return kind && { kind, confidence: CONFIDENCE.email, from: 'email', words: `.${ending}` };
}

const countryCodes = once(
  (): ReadonlyMap<string, Country> => new Map(COUNTRIES.map(([code, name]) => [code.toLowerCase(), name])),
);
