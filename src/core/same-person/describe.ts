import { nameParts, partText } from '../names/name-parts.ts';
import { fold } from '../text/fold.ts';
import { romanized } from '../text/romanized.ts';
import { type Described, NOTHING_DESCRIBED } from './described.ts';
import { wordsIn } from './name-levels.ts';

/** What a source says of somebody, as it is written; lists hold only what is one person's own. */
export type Telling = {
  readonly name?: string;
  /** Where the source keeps them apart from the name. */
  readonly given?: string;
  readonly family?: string;
  /** `1815-12-10` or the like: digits of year, month and day. */
  readonly birthday?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly profiles?: readonly string[];
  readonly numbers?: readonly string[];
  readonly places?: readonly string[];
  readonly postcode?: string;
  readonly street?: string;
  readonly organisation?: string;
  readonly work?: string;
  readonly gender?: string;
};

/** What stands in the place of a name where the source knows none. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const WHOLE_DAY = /^\d{4}\D?\d{2}\D?\d{2}$/;

/** What is compared of it. */
export function described(telling: Telling): Described {
  const { name = '', emails = NONE, birthday = '' } = telling;
  return {
    ...NOTHING_DESCRIBED,
    ...(isHandle(name) ? {} : namesOf(telling)),
    handles: isOneWord(name) ? [fold(name)] : NONE,
    birth: WHOLE_DAY.test(birthday) ? birthday.replace(/\D/g, '') : '',
    emails: each(ADDRESS.test(name) ? [...emails, name] : emails, fold),
    phones: each(telling.phones, unchanged),
    profiles: each(telling.profiles, unchanged),
    numbers: each(telling.numbers, (number) => fold(number).replace(/[^\p{L}\p{N}]/gu, '')),
    places: each(telling.places, fold),
    postcode: fold(telling.postcode ?? ''),
    street: fold(telling.street ?? ''),
    organisation: fold(telling.organisation ?? ''),
    work: fold(telling.work ?? ''),
    gender: fold(telling.gender ?? ''),
  };
}

/** One empty list for all: of a large book there are a million of them. */
const NONE: readonly string[] = [];
const unchanged = (text: string): string => text;

function each(texts: readonly string[] = NONE, change: (text: string) => string): readonly string[] {
  return texts.length === 0 ? NONE : texts.map(change);
}

const isOneWord = (name: string): boolean => /^\S+$/.test(name) && !ADDRESS.test(name);

/** One word with a dot, a digit or a capital inside: made for a login and not for a letter. */
function isHandle(name: string): boolean {
  return ADDRESS.test(name) || (isOneWord(name) && /\p{L}[._\d]|\p{Ll}\p{Lu}|^\p{Lu}{2}\p{Ll}/u.test(name));
}

type Names = Pick<Described, 'given' | 'middle' | 'family' | 'suffix'>;

/** The parts as the source has them, else as the name is read. What is not read as a person's name names nobody. */
function namesOf({ name = '', given = '', family = '' }: Telling): Names {
  if (given !== '' || family !== '') {
    const [first = '', ...rest] = wordsOf(given);
    return { given: first, middle: rest.join(' '), family: wordsOf(family).join(' '), suffix: '' };
  }
  const parts = nameParts(name);
  const [first = '', ...rest] = wordsOf(partText(parts, 'given'));
  const families = wordsOf(partText(parts, 'particle', 'family', 'second family'));
  return {
    given: first,
    middle: [...rest, ...wordsOf(partText(parts, 'middle'))].join(' '),
    family: families.length > 0 ? families.join(' ') : wordsOf(partText(parts, 'unknown')).join(' '),
    suffix: wordsOf(partText(parts, 'suffix')).filter(isOfGeneration).join(' '),
  };
}

const wordsOf = (text: string): readonly string[] => wordsIn(romanized(fold(text)));

/** Degrees come and go; these tell a father from a son. */
function isOfGeneration(suffix: string): boolean {
  return /^(?:jr|sr|junior|senior|jun|sen|i{2,3}|iv|filho|neto|fils|pere)$/.test(suffix);
}
