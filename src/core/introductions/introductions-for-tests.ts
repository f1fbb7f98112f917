import type { Day } from '../day.ts';
import { matterId, personId } from '../ids.ts';
import type { Introduction, IntroductionState } from '../matters/introduction.ts';
import type { Matter } from '../matters/matter.ts';
import { TODAY } from '../mutual/matters-for-tests.ts';

type Known = {
  readonly direction?: Introduction['direction'];
  readonly day?: Day;
  readonly id?: string;
  readonly people?: Readonly<Record<string, string>>;
};

/** An invented introduction that came to its state on one day. */
export function introductionOf(
  state: IntroductionState,
  { direction = 'received', day = TODAY, id = 'i1', people = {} }: Known = {},
): Matter<'introduction'> {
  const about: Introduction = { direction, why: '', steps: [{ state, day }] };
  const parts = Object.entries(people).map(([part, person]) => ({ part, person: personId(person) }));
  return { id: matterId(id), kind: 'introduction', day, state, people: parts, about };
}

export const NAMES = { connector: 'Ada', one: 'Bo', other: 'Grace' };
