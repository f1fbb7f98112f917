import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { NewMatter } from '../core/matters/matter.ts';
import type { Whose } from '../core/matters/whose.ts';
import { saidEffort } from '../formats/benefit/said-effort.ts';

type Given = {
  readonly of: Whose;
  readonly what: string;
  readonly due?: Day;
  readonly hours?: number | undefined;
};

/** A promise as it is kept. */
export function promiseMatter(
  { of, what, due, hours }: Given,
  person: PersonId,
  day: Day,
): NewMatter<'promise'> {
  return {
    kind: 'promise',
    day,
    ...(due !== undefined && { dueDay: due }),
    state: 'open',
    people: [{ part: 'with', person }],
    about: { of, what, hours: hours ?? saidEffort(what) },
  };
}
