import type { Change, ChangedField } from '../matters/change.ts';
import type { Matter } from '../matters/matter.ts';
import { namesAgree, nameWords } from '../names.ts';
import { isOneTypo } from '../text/typo.ts';
import { type ChangingCard, cardValues } from './card-values.ts';
import { changesBetween, saysValue } from './changes-between.ts';
import { isSameValue } from './value-key.ts';

type Noted = Pick<Matter<'change'>, 'about'>;

export type Seen = {
  readonly before: ChangingCard;
  readonly after: ChangingCard;
  /** What other records say of the same person. */
  readonly others: readonly ChangingCard[];
  /** What was noted of them earlier, the newest first. */
  readonly noted: readonly Noted[];
};

export type ToNote = { readonly about: Change; readonly state: 'open' | 'known' };

/**
 * What a newer card says otherwise, to be kept: news of what is new to the user, all else quietly, so that no value is
 * ever lost. Nothing is noted twice.
 */
export function changesToNote(seen: Seen): readonly ToNote[] {
  const found = [...changesBetween(seen.before, seen.after), ...filledAgain(seen)];
  return found
    .filter((change) => !seen.noted.some(({ about }) => isSameChange(about, change)))
    .map((about) => ({ about, state: isNews(about, seen) ? 'open' : 'known' }));
}

/** Whether there may be anything to note, told from the two cards alone. */
export function hasChanged(before: ChangingCard, after: ChangingCard): boolean {
  return changesBetween(before, after).length > 0 || filledFields(before, after).length > 0;
}

function filledFields(before: ChangingCard, after: ChangingCard): readonly ('organisation' | 'title')[] {
  const isFilled = (card: ChangingCard, what: ChangedField): boolean => cardValues(card, what).length > 0;
  return (['organisation', 'title'] as const).filter(
    (what) => !isFilled(before, what) && isFilled(after, what),
  );
}

/** A firm or a title that comes into a field which was emptied once takes the place of what stood there. */
function filledAgain({ before, after, noted }: Seen): readonly Change[] {
  return filledFields(before, after).flatMap((what) => {
    const to = after[what] ?? '';
    const last = noted.find(({ about }) => about.what === what)?.about;
    return last?.to !== '' || isSameValue(what, last.from, to) ? [] : [{ what, from: last.from, to }];
  });
}

function isSameChange(one: Change, other: Change): boolean {
  const { what } = one;
  return (
    what === other.what && isSameValue(what, one.from, other.from) && isSameValue(what, one.to, other.to)
  );
}

/** Not what other records say already, nor a slip put right, nor an old file read after a newer one. */
export function isNews(change: Change, { others, noted }: Pick<Seen, 'others' | 'noted'>): boolean {
  const { what, from, to } = change;
  if (to === '' || isSlip(change) || others.some((card) => saysValue(card, change))) return false;
  if (what === 'name' && !isRenamed(from, to)) return false;
  return !noted.some(({ about }) => about.what === what && isSameValue(what, about.from, to));
}

/** In a shorter word one letter is much: CTO and CFO are two titles. */
const SLIP_LETTERS = 6;

export function isSlip({ from, to }: Change): boolean {
  return from.length >= SLIP_LETTERS && isOneTypo(from.toLowerCase(), to.toLowerCase());
}

/** The given name stays and another one is new; a middle name, a title or a short form is no news. */
function isRenamed(from: string, to: string): boolean {
  const [were, are] = [new Set(nameWords(from)), new Set(nameWords(to))];
  const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].every((word) => other.has(word));
  return namesAgree(from, to) && !isWithin(were, are) && !isWithin(are, were);
}
