import type { Day } from '../core/day.ts';
import { dayText } from '../core/day.ts';
import { matterId } from '../core/ids.ts';
import type { Matter, MatterKind } from '../core/matters/matter.ts';
import { nameWords } from '../core/names.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { shortened } from '../core/today.ts';
import { findPerson } from './find-person.ts';

const SHOWN = 8;

export type MatterMeant<Kind extends MatterKind> = {
  readonly kind: Kind;
  readonly state?: string;
  /** The id of a matter, or whom it is with. */
  readonly ref: string;
  /** Words of it, where several stand with one person. */
  readonly words: string;
  readonly textOf: (matter: Matter<Kind>) => string;
  readonly today: Day;
};

/** The one matter that a user means by its id, or by whom it is with and some of its words. */
export async function findMatter<Kind extends MatterKind>(
  reader: Reader,
  { kind, state, ref, words, textOf, today }: MatterMeant<Kind>,
): Promise<Matter<Kind>> {
  const all = await reader.matters({ kind, ...(state !== undefined && { state }) });
  const byId = all.find(({ id }) => id === matterId(ref.trim()));
  if (byId) return byId;
  const { id: person } = await findPerson(reader, ref, today);
  const theirs = all.filter(({ people }) => people.some((one) => one.person === person));
  const fitting = theirs.filter((matter) => holdsWords(textOf(matter), words));
  const [first, ...others] = fitting;
  if (!first) throw new Refusal('matter_not_found', `${ref} ${words}`.trim(), listed(theirs, textOf));
  if (others.length > 0)
    throw new Refusal('matter_ambiguous', `${ref} ${words}`.trim(), listed(fitting, textOf));
  return first;
}

function holdsWords(text: string, words: string): boolean {
  const parts = nameWords(text);
  return nameWords(words).every((word) => parts.some((part) => part.startsWith(word)));
}

function listed<Kind extends MatterKind>(
  matters: readonly Matter<Kind>[],
  textOf: (matter: Matter<Kind>) => string,
): readonly string[] {
  return matters
    .slice(0, SHOWN)
    .map((matter) => `${matter.id}  ${dayText(matter.day)}  ${shortened(textOf(matter))}`);
}
