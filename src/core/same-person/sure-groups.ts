/**
 * Who is joined when pairs are joined at once: two groups become one only where every pair between them is among those
 * that were named. So nobody is joined with somebody else over a third whom both resemble. The first of a group stays.
 */
export function sureGroups<Person>(
  pairs: readonly (readonly [Person, Person])[],
): readonly (readonly Person[])[] {
  const named = namedPairs(pairs);
  const groupOf = new Map<Person, readonly Person[]>();
  for (const [one, other] of pairs) {
    const [left, right] = [groupOf.get(one) ?? [one], groupOf.get(other) ?? [other]];
    if (
      one === other ||
      left === right ||
      !left.every((here) => right.every((there) => named.get(here)?.has(there)))
    )
      continue;
    const whole = [...left, ...right];
    for (const person of whole) groupOf.set(person, whole);
  }
  return [...new Set(groupOf.values())];
}

function namedPairs<Person>(
  pairs: readonly (readonly [Person, Person])[],
): ReadonlyMap<Person, ReadonlySet<Person>> {
  const named = new Map<Person, Set<Person>>();
  for (const [one, other] of [...pairs, ...pairs.map(([left, right]) => [right, left] as const)]) {
    const near = named.get(one) ?? new Set();
    named.set(one, near.add(other));
  }
  return named;
}
