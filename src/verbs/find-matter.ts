import { type Day, dayText } from '../core/day.ts';
import { matterId } from '../core/ids.ts';
import type { Matter } from '../core/matters/matter.ts';
import { nameWords } from '../core/names.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { shortened } from '../core/today.ts';
import { findPerson } from './find-person.ts';

const SHOWN = 8;

export type MatterMeant<One extends Matter> = {
  /** The id of a matter, or whom it is with: "me" for those of mine that are with nobody. */
  readonly ref: string;
  /** Words of it, where several stand with one person. */
  readonly words: string | undefined;
  readonly textOf: (matter: One) => string;
  readonly today: Day;
};

/** The one of these matters that a user means by its id, or by whom it is with and some of its words. */
export async function findMatter<One extends Matter>(
  reader: Reader,
  all: readonly One[],
  meant: MatterMeant<One>,
): Promise<One> {
  const byId = all.find(({ id }) => id === matterId(meant.ref.trim()));
  if (byId) return byId;
  const theirs = await withWhom(reader, all, meant);
  const fitting = theirs.filter((matter) => holdsWords(meant.textOf(matter), meant.words));
  const [first, ...others] = fitting;
  const said = `${meant.ref} ${meant.words ?? ''}`.trim();
  if (!first) throw new Refusal('matter_not_found', said, listed(theirs, meant));
  if (others.length > 0) throw new Refusal('matter_ambiguous', said, listed(fitting, meant));
  return first;
}

async function withWhom<One extends Matter>(
  reader: Reader,
  all: readonly One[],
  { ref, today }: MatterMeant<One>,
): Promise<readonly One[]> {
  if (isMe(ref)) return all.filter(({ people }) => people.length === 0);
  const { id, isMe: isMine } = await findPerson(reader, ref, today);
  return all.filter(({ people }) =>
    isMine ? people.length === 0 : people.some(({ person }) => person === id),
  );
}

/** The word for oneself where a person is asked for. */
export const isMe = (ref: string): boolean => ref.trim().toLowerCase() === 'me';

function holdsWords(text: string, words = ''): boolean {
  const parts = nameWords(text);
  return nameWords(words).every((word) => parts.some((part) => part.startsWith(word)));
}

function listed<One extends Matter>(
  matters: readonly One[],
  { textOf }: MatterMeant<One>,
): readonly string[] {
  return matters
    .slice(0, SHOWN)
    .map((matter) => `${matter.id}  ${dayText(matter.day)}  ${shortened(textOf(matter))}`);
}
