import type { Everybody } from '../everybody.ts';
import type { NeedKinds } from '../matters/goal.ts';
import { needFit, type PersonKinds } from './need-fit.ts';

/**
 * People of one and the same mix of kinds stand together, so a need is held against each mix once and not against each
 * person. Whose kinds are not known at all is in no group; neither am I.
 * Cost: O(people) once for everybody(); a need then costs O(mixes).
 */
export type KindGroup = { readonly kinds: PersonKinds; readonly people: readonly number[] };

/** At this fit somebody is of the kind that is looked for, and not only near it. */
export const OF_THE_KIND = 0.5;

const kept = new WeakMap<Everybody, readonly KindGroup[]>();

export function kindGroups(everybody: Everybody): readonly KindGroup[] {
  const known = kept.get(everybody);
  if (known) return known;
  const groups = [...grouped(everybody).values()];
  kept.set(everybody, groups);
  return groups;
}

/** How well each mix serves a need, those that do only. */
export function groupsThatFit(
  everybody: Everybody,
  kinds: readonly NeedKinds[],
  least = 0,
): readonly (KindGroup & { readonly fit: number })[] {
  return kindGroups(everybody)
    .map((group) => ({ ...group, fit: needFit(kinds, group.kinds) }))
    .filter(({ fit }) => fit > 0 && fit >= least);
}

function grouped({ people, me }: Everybody): ReadonlyMap<string, { kinds: PersonKinds; people: number[] }> {
  const groups = new Map<string, { kinds: PersonKinds; people: number[] }>();
  for (const [number, { kinds }] of people.entries()) {
    if (number === me) continue;
    const key = `${kinds.function ?? ''}\n${kinds.field ?? ''}\n${kinds.level ?? ''}\n${kinds.place ?? ''}`;
    const group = groups.get(key);
    if (group) group.people.push(number);
    else if (key.length > 3) groups.set(key, { kinds, people: [number] });
  }
  return groups;
}
