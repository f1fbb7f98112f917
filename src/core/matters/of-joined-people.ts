import { isClosed } from '../introductions/introduction-state.ts';
import { type Matter, type MatterKind, type MatterPerson, personWith } from './matter.ts';

/** What becomes of matters when two people turn out to be one: which go, and which stand otherwise. */
export type AfterJoining = { readonly gone: readonly Matter[]; readonly changed: readonly Matter[] };

/** The kinds that say something of two people, or something of one that stands once. All others go along as they are. */
export const KINDS_TO_SETTLE = [
  'askLater',
  'acquaintance',
  'yearlyDay',
  'introduction',
  'endorsement',
  'opportunity',
] as const satisfies readonly MatterKind[];

/**
 * Matters of one kind of somebody into whom another was joined. What was between the two of them goes, what was said
 * twice stands once; in whatever order people are joined, the same is left.
 */
export function ofJoinedPeople(matters: readonly Matter[]): AfterJoining {
  const apart = matters.filter((matter) => !isBetweenOneself(matter));
  const kept = new Map<string, Matter>();
  for (const matter of apart) {
    const name = onceName(matter);
    const other = kept.get(name);
    kept.set(name, other && standsBefore(other, matter) ? other : matter);
  }
  const standing = new Set(kept.values());
  return {
    gone: matters.filter((matter) => !standing.has(matter)),
    changed: [...standing].flatMap(withoutSelf),
  };
}

/** Two parts that only two people can have. An introduction that came to its end stays, as what happened. */
const TWO_PARTS: Readonly<Partial<Record<MatterKind, readonly (readonly [string, string])[]>>> = {
  askLater: [['one', 'other']],
  acquaintance: [['one', 'other']],
  introduction: [
    ['one', 'other'],
    ['connector', 'other'],
  ],
};

function isBetweenOneself(matter: Matter): boolean {
  if (matter.kind === 'introduction' && isClosed({ state: matter.state })) return false;
  const pairs = TWO_PARTS[matter.kind] ?? [];
  return pairs.some(([one, other]) => isSame(matter, one, other));
}

function isSame(matter: Matter, part: string, otherPart: string): boolean {
  const person = personWith(matter, part);
  return person !== undefined && person === personWith(matter, otherPart);
}

/** A part that says nothing when whoever has it has the other one too. */
const PART_WITHIN: Readonly<Partial<Record<MatterKind, readonly (readonly [string, string])[]>>> = {
  introduction: [
    ['via', 'connector'],
    ['via', 'other'],
  ],
  endorsement: [['to', 'with']],
  opportunity: [['for', 'from']],
};

function withoutSelf(matter: Matter): readonly Matter[] {
  const within = PART_WITHIN[matter.kind] ?? [];
  const isIdle = ({ part, person }: MatterPerson): boolean =>
    within.some(([idle, other]) => part === idle && has(matter, other, person));
  const people = matter.people.filter((one) => !isIdle(one));
  return people.length === matter.people.length ? [] : [{ ...matter, people }];
}

function has({ people }: Matter, part: string, who: MatterPerson['person']): boolean {
  return people.some((one) => one.part === part && one.person === who);
}

/** The same for two that stand once; by its id for all others. */
function onceName({ id, kind, state, people, about }: Matter): string {
  const those = people.map(({ person }) => person).sort();
  if (kind === 'yearlyDay') return JSON.stringify([state, about, those]);
  return kind === 'askLater' || kind === 'acquaintance' ? JSON.stringify(those) : id;
}

/** What was said last stands; a question that waits longer waits for both. */
function standsBefore(one: Matter, other: Matter): boolean {
  const order = (one.dueDay ?? 0) - (other.dueDay ?? 0) || one.day - other.day;
  return order > 0 || (order === 0 && one.id < other.id);
}
