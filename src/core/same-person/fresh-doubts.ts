import { chanceLevels } from './chance-levels.ts';
import { type Doubts, doubtsWeighed, type Standing } from './doubts.ts';
import { frequencies, frequencyOf } from './frequencies.ts';
import type { Likeness } from './likeness.ts';
import type { SearchMarks } from './search-marks.ts';

export type Surroundings<Person> = {
  /** Everybody was looked at. */
  readonly search: SearchMarks<Person>;
  /** Whom the search found. */
  readonly near: readonly Standing<Person>[];
  /** Some people drawn from everybody. */
  readonly sample: readonly Standing<Person>[];
};

/** So many people tell how alike two are by chance; where there are fewer, the fresh are asked too. */
const ENOUGH = 200;

/**
 * Which of the fresh may be somebody else, here before or fresh too, weighed as `doubtsAmong` weighs everybody; what is
 * only to be known from everybody comes from the search and from a sample. Cost: O(records of the fresh and the near +
 * pairs under a key).
 */
export function freshDoubts<Person>(
  fresh: readonly Standing<Person>[],
  { search, near, sample }: Surroundings<Person>,
  likeness: Likeness,
): Doubts<Person> {
  const some = sample.length < ENOUGH ? [...sample, ...fresh] : sample;
  const drawn = some.flatMap(({ records }) => records.slice(0, 1));
  const known = frequencies(drawn);
  const chances = {
    frequencies: { of: frequencyOf(search.counted()), alike: known.alike },
    levels: chanceLevels(drawn, known, likeness),
  };
  const asked = fresh.length * search.looked + (fresh.length * (fresh.length - 1)) / 2;
  const among = { records: search.looked + fresh.length, pairs: asked };
  const standing = [...fresh, ...near];
  const places = placesIn(standing);
  const pairs = search.pairs((person) => places.get(person) ?? []);
  return doubtsWeighed(standing, { chances, among, pairs, likeness });
}

/** Where the records of each stand when those of all are laid one behind the other. */
function placesIn<Person>(standing: readonly Standing<Person>[]): ReadonlyMap<Person, readonly number[]> {
  let next = 0;
  return new Map(
    standing.map(({ person, records }) => {
      const first = next;
      next += records.length;
      return [person, records.map((_, at) => first + at)];
    }),
  );
}
