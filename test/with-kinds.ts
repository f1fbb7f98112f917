import type { Everybody } from '../src/core/everybody.ts';
import { kindsOfWork } from '../src/core/kinds/kinds-of-work.ts';
import type { World } from './world.ts';

/** A world in which everybody is of the kind that title and organisation tell, however far the store has read them. */
export function withKinds(world: World): World {
  const kept = new WeakMap<Everybody, Everybody>();
  const store: World['store'] = Object.create(world.store, {
    everybody: {
      value: async () => {
        const everybody = await world.store.everybody();
        const known = kept.get(everybody) ?? kinded(everybody);
        kept.set(everybody, known);
        return known;
      },
    },
  });
  return { ...world, store };
}

function kinded(everybody: Everybody): Everybody {
  return {
    ...everybody,
    people: everybody.people.map((person) => {
      const { field, function: work, level } = kindsOfWork(person);
      const told = {
        ...(field && { field: field.kind }),
        ...(work && { function: work.kind }),
        ...(level && { level: level.kind }),
      };
      return { ...person, kinds: { ...told, ...person.kinds } };
    }),
  };
}
