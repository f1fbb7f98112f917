import type { ColumnField } from '../../core/table-columns.ts';
import { birthday } from '../identity/birthday.ts';
import { emailIdentity } from '../identity/email-identity.ts';

/** So many of the cells must look alike before they tell what their column holds. */
const MOST = 0.8;
/** A column with fewer cells than this tells nothing by them. */
const FEWEST = 2;
/** Birthdays lie decades apart; days on which rows were made or changed do not. */
const BIRTHDAYS_SPREAD_YEARS = 20;

const URL = /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/i;
const PHONE = /^[+(]?[\d\s().+/-]{7,25}(?:(?:ext|x)\.? ?\d+)?$/i;
const SLASHED_DAY = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|der|den|da|di|du|la|le|el|al|bin)|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;

/** What a column holds by its filled cells alone; undefined when they differ or could be many things. */
export function cellField(cells: readonly string[]): ColumnField | undefined {
  if (cells.length < FEWEST) return undefined;
  const most = (fits: (cell: string) => boolean): boolean => cells.filter(fits).length >= MOST * cells.length;
  if (most(isEmail)) return 'email';
  if (most((cell) => URL.test(cell))) return 'url';
  if (most(isDay)) return isSpread(cells) ? 'birthday' : undefined;
  if (most(isPhone)) return 'phone';
  const isNamed = most((cell) => cell.length < 80 && NAME.test(cell));
  return isNamed && new Set(cells).size >= MOST * cells.length ? 'name' : undefined;
}

/** Whether the cells of a column can hold what its header says; a header promises much that its cells do not keep. */
export function canHold(field: ColumnField, cells: readonly string[]): boolean {
  if (cells.length === 0) return true;
  if (field === 'email') return cells.some((cell) => cell.includes('@'));
  if (field === 'url') return cells.some((cell) => /[./]/.test(cell));
  if (field === 'birthday' || field === 'anniversary') return cells.some(hasDayOrMonth);
  return true;
}

/** Every address of a cell: some exports put several into one. */
function isEmail(cell: string): boolean {
  return emailIdentity(cell.split(/[,;|]|:::/)[0] ?? '') !== undefined;
}

function isPhone(cell: string): boolean {
  return PHONE.test(cell) && (cell.match(/\d/g)?.length ?? 0) >= 7;
}

function isDay(cell: string): boolean {
  return birthday(cell) !== undefined || SLASHED_DAY.test(cell);
}

function hasDayOrMonth(cell: string): boolean {
  return /\d/.test(cell) && cell.length < 40;
}

function isSpread(cells: readonly string[]): boolean {
  const years = cells.flatMap((cell) => /\b(1[89]\d\d|20\d\d)\b/.exec(cell)?.[1] ?? []).map(Number);
  return years.length > 0 && Math.max(...years) - Math.min(...years) >= BIRTHDAYS_SPREAD_YEARS;
}
