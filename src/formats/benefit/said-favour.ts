import { FAVOUR_KINDS, type FavourKind, type FavourSize } from '../../core/network/benefit/favour.ts';
import { FAVOUR_WORDS, SAID_BESIDE, SIZE_WORDS, THANKS_SAID, USUAL_SIZE } from './favour-words.ts';
import { foldedLine } from './folded-line.ts';
import { saidHours } from './said-hours.ts';
import { wordBeginnings } from './word-beginnings.ts';

/** What a line tells of a favour. */
export type SaidFavour = {
  readonly kind: FavourKind;
  readonly size: FavourSize;
  /** The words tell of a kind or of a size; else both are only likely. */
  readonly isTold: boolean;
  /** The line says that thanks were given. */
  readonly isThanked: boolean;
};

/** From so many hours on it is an hour of somebody's, and from so many it is days. Ours. */
const MIDDLE_FROM_HOURS = 0.5;
const BIG_FROM_HOURS = 6;

const KINDS = (Object.keys(FAVOUR_KINDS) as FavourKind[]).map((kind) => ({
  kind,
  pattern: wordBeginnings(FAVOUR_WORDS[kind]),
}));
const BIG = wordBeginnings(SIZE_WORDS.big);
const SMALL = wordBeginnings(SIZE_WORDS.small);
const THANKED = wordBeginnings(THANKS_SAID);

/** The kind that is named first, help when none is; the size that is said, else what such a favour usually takes. */
export function saidFavour(line: string): SaidFavour {
  const flat = foldedLine(line);
  const [told, size] = [kindIn(flat), sizeIn(flat, line)];
  const kind = told ?? 'help';
  return {
    kind,
    size: size ?? USUAL_SIZE[kind],
    isTold: told !== undefined || size !== undefined,
    isThanked: THANKED.test(flat),
  };
}

/** What is said of the size of an ask, of which the kind is not known yet. */
export function saidSize(line: string): FavourSize {
  return saidFavour(line).size;
}

function kindIn(flat: string): FavourKind | undefined {
  const found = KINDS.flatMap(({ kind, pattern }) => {
    const at = flat.search(pattern);
    return at < 0 ? [] : [{ kind, at, isBeside: SAID_BESIDE.includes(kind) }];
  });
  const [first] = found.sort(
    (one, other) => Number(one.isBeside) - Number(other.isBeside) || one.at - other.at,
  );
  return first?.kind;
}

function sizeIn(flat: string, line: string): FavourSize | undefined {
  if (BIG.test(flat)) return 'big';
  const hours = saidHours(line);
  if (hours !== undefined) return sizeOfHours(hours);
  return SMALL.test(flat) ? 'small' : undefined;
}

function sizeOfHours(hours: number): FavourSize {
  if (hours < MIDDLE_FROM_HOURS) return 'small';
  return hours < BIG_FROM_HOURS ? 'middle' : 'big';
}
