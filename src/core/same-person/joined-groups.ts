/** A pair of records (their places) and its weight in bits. */
export type WeighedPair = { readonly one: number; readonly other: number; readonly bits: number };

/** Records that are one person, by place: each in one group. */
export type Groups = {
  /** The group of a record, named by its first member. */
  of(record: number): number;
  members(group: number): readonly number[];
};

/**
 * Joins pairs, the surest first. Two groups become one only when nothing stands between any two of their members, so a
 * chain of likenesses never joins a father to a son. Cost: O(pairs log pairs + Σ members²).
 */
export function joinedGroups(
  records: number,
  pairs: readonly WeighedPair[],
  mayJoin: (one: number, other: number) => boolean,
): Groups {
  const groupOf = Int32Array.from({ length: records }, (_, record) => record);
  const members = new Map<number, readonly number[]>();
  const membersOf = (group: number): readonly number[] => members.get(group) ?? [group];
  for (const { one, other } of [...pairs].sort((a, b) => b.bits - a.bits)) {
    const [left = 0, right = 0] = [groupOf[one], groupOf[other]].sort((a = 0, b = 0) => a - b);
    if (left === right) continue;
    const [here, there] = [membersOf(left), membersOf(right)];
    if (!here.every((a) => there.every((b) => mayJoin(a, b)))) continue;
    members.set(left, [...here, ...there]);
    members.delete(right);
    for (const record of there) groupOf[record] = left;
  }
  return { of: (record) => groupOf[record] ?? record, members: membersOf };
}
