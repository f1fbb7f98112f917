import { type Everybody, KIND_AXES, type KindAxis } from './everybody.ts';
import { KIND_VOCABULARY } from './kind-vocabulary.ts';

/** How many people there are of each kind of one axis, and of how many it is not known. */
export type KindCounts = {
  readonly axis: KindAxis;
  readonly known: number;
  readonly unknown: number;
  /** The most people first; kinds that nobody is of stand last. */
  readonly kinds: readonly { readonly kind: string; readonly people: number }[];
};

/** Me left out. Cost: one pass for each axis. */
export function kindCounts({ people, me }: Everybody): readonly KindCounts[] {
  const others = people.filter((_, number) => number !== me);
  return KIND_AXES.map((axis) => {
    const counts = new Map((KIND_VOCABULARY[axis] ?? []).map((kind) => [kind, 0]));
    let known = 0;
    for (const { kinds } of others) {
      const kind = kinds[axis];
      if (kind === undefined) continue;
      known += 1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const kinds = [...counts].map(([kind, count]) => ({ kind, people: count }));
    kinds.sort((one, other) => other.people - one.people || (one.kind < other.kind ? -1 : 1));
    return { axis, known, unknown: others.length - known, kinds };
  });
}
