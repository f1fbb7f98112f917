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
const ENOUGH = 300;

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
  const asked = sample.length < ENOUGH ? [...sample, ...fresh] : sample;
  const drawn = asked.flatMap(({ records }) => records.slice(0, 1));
  const known = frequencies(drawn);
  const chances = {
    frequencies: { of: frequencyOf(search.counted()), alike: known.alike },
    levels: chanceLevels(drawn, known, likeness),
  };
  const pairs = fresh.length * search.looked + (fresh.length * (fresh.length - 1)) / 2;
  const among = { records: search.looked + fresh.length, pairs };
  return doubtsWeighed([...fresh, ...near], { chances, among, likeness, fresh: fresh.length });
}
