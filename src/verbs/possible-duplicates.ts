import type { PersonId } from '../core/ids.ts';
import { nameWords } from '../core/names.ts';
import type { PlacedRecord, Reader } from '../core/store.ts';
import { isSamePerson } from './is-same-person.ts';

/** Somebody whom an import brought. */
export type Newcomer = { readonly person: PersonId; readonly name: string };

export type DuplicateSide = {
  readonly person: PersonId;
  readonly name: string;
  /** What tells this one from others of the name: an address, a firm. */
  readonly about: string;
};

export type PossibleDuplicate = {
  readonly one: DuplicateSide;
  readonly other: DuplicateSide;
  /** Whether the other came with this import too. */
  readonly isOtherNew: boolean;
};

/** Each look costs a few questions to the store; of larger imports the first are looked at. */
const MOST_LOOKED_AT = 2_000;
/** Of so many people of one name it is no longer said who may be whom. */
const MOST_OF_ONE_NAME = 5;

/**
 * Newcomers who may be somebody that is here already, or one another: the same full name and nothing against it.
 * Each stands once, beside whoever was there first.
 */
export async function possibleDuplicates(
  newcomers: readonly Newcomer[],
  reader: Reader,
): Promise<readonly PossibleDuplicate[]> {
  const isNew = new Set(newcomers.map(({ person }) => person));
  const byName = new Map<string, PersonId[]>();
  const found: PossibleDuplicate[] = [];
  let looks = 0;
  for (const { person, name } of newcomers) {
    const full = nameWords(name).join(' ');
    if (!full.includes(' ')) continue;
    const before = byName.get(full) ?? (looks < MOST_LOOKED_AT ? await calledSo(name, isNew, reader) : []);
    byName.set(full, [...before.slice(0, MOST_OF_ONE_NAME), person]);
    looks += 1;
    if (before.length === 0 || looks > MOST_LOOKED_AT) continue;
    const pair = await firstThatFits(person, before, reader);
    if (pair) found.push({ ...pair, isOtherNew: isNew.has(pair.other.person) });
  }
  return found;
}

/** Who was here before this import under the whole name. */
async function calledSo(name: string, isNew: ReadonlySet<PersonId>, reader: Reader): Promise<PersonId[]> {
  const lines = await reader.peopleCalled(name);
  return lines.map(({ id }) => id).filter((id) => !isNew.has(id));
}

async function firstThatFits(
  person: PersonId,
  others: readonly PersonId[],
  reader: Reader,
): Promise<Omit<PossibleDuplicate, 'isOtherNew'> | undefined> {
  const own = await reader.recordsOf(person);
  for (const other of others) {
    if (other === person || own.length === 0) continue;
    const theirs = await reader.recordsOf(other);
    if (theirs.length === 0 || !(await mayBeOne(own, theirs, reader))) continue;
    return { one: side(person, own), other: side(other, theirs) };
  }
  return undefined;
}

async function mayBeOne(own: Records, theirs: Records, reader: Reader): Promise<boolean> {
  const apart = await reader.keptApart([...own, ...theirs].map(({ id }) => id));
  const pairs = new Set(apart.flatMap(([one, other]) => [`${one}\n${other}`, `${other}\n${one}`]));
  return isSamePerson(own, theirs, pairs) && !birthdaysContradict(own, theirs);
}

/** Two whole dates that differ; of a year or a day alone nothing follows. */
function birthdaysContradict(own: Records, theirs: Records): boolean {
  const whole = (records: Records): readonly string[] =>
    records.flatMap(({ card: { birthday = '' } }) =>
      /^\d{4}-\d{2}-\d{2}$/.test(birthday) ? [birthday] : [],
    );
  const [mine, other] = [whole(own), whole(theirs)];
  return mine.length > 0 && other.length > 0 && !mine.some((day) => other.includes(day));
}

type Records = readonly PlacedRecord[];

function side(person: PersonId, records: Records): DuplicateSide {
  const cards = records.map(({ card }) => card);
  const told = cards.flatMap(({ organisation, emails = [], phones = [], places = [] }) => [
    ...(organisation ? [organisation] : []),
    ...emails,
    ...phones,
    ...places,
  ]);
  return { person, name: cards[0]?.name ?? '', about: told[0] ?? '' };
}
