import { namesAgree, namesContradict } from '../core/names.ts';
import type { PlacedRecord } from '../core/store.ts';

type Records = readonly PlacedRecord[];
/** Pairs of records that the user has said are different people: `one\nother`, both ways round. */
export type Apart = ReadonlySet<string>;

/** Whether nothing speaks against two sets of records being one person. That something speaks for it is known. */
export function isSamePerson(one: Records, other: Records, apart: Apart): boolean {
  const pairs = one.flatMap((left) => other.map((right) => [left, right] as const));
  if (pairs.some(([left, right]) => apart.has(`${left.id}\n${right.id}`))) return false;
  const isContradicted = pairs.some(([left, right]) => namesContradict(left.card.name, right.card.name));
  // Whom the user has joined may have two names, and either of them is a reason to belong.
  return !isContradicted || pairs.some(([left, right]) => namesAgree(left.card.name, right.card.name));
}

/** Whether two of these people are certainly not the same one. */
export function isDoubtful(people: readonly Records[], apart: Apart): boolean {
  return people.some((one, at) => people.slice(at + 1).some((other) => !isSamePerson(one, other, apart)));
}
