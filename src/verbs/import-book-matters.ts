import { type MatterId, matterId } from '../core/ids.ts';
import type { Matter, NewMatter } from '../core/matters/matter.ts';
import { MATTER_KINDS, matterName } from '../core/matters/matter-names.ts';
import { withMatterRefs } from '../core/outgoing-refs.ts';
import { MATTER_SCHEMAS } from './export-matter-schema.ts';
import {
  type BookImporting,
  NOT_IN_FILE,
  type PersonOf,
  type Spotted,
  type WrittenMatter,
} from './import-book-parts.ts';

export type BookMatters = {
  take(matter: Spotted<WrittenMatter>): void;
  write(): Promise<void>;
};

/** They point at each other, so they wait until all are there. One that is known by its name stays as it is here. */
export function bookMatters({ writer, tally }: BookImporting, personOf: PersonOf): BookMatters {
  const waiting: Spotted<WrittenMatter>[] = [];

  /** By its name, the matters that were here before. */
  async function knownMatters(): Promise<Map<string, MatterId[]>> {
    const known = new Map<string, MatterId[]>();
    for (const kind of MATTER_KINDS) {
      for (const matter of await writer.matters({ kind })) {
        const name = matterName(matter);
        known.set(name, [...(known.get(name) ?? []), matter.id]);
      }
    }
    return known;
  }

  function resolved({ item, file, place }: Spotted<WrittenMatter>): NewMatter | undefined {
    const people = item.people.flatMap(({ part, person }) => {
      const here = personOf(file, person);
      return here === undefined ? [] : [{ part, person: here }];
    });
    if (people.length < item.people.length) {
      tally.leaveOut(file, { type: 'bad', place, reason: NOT_IN_FILE });
      return undefined;
    }
    const { kind, day, dueDay, state } = item;
    const about = MATTER_SCHEMAS[kind].parse(item.about);
    return { kind, day, state, people, about, ...(dueDay !== undefined && { dueDay }) };
  }

  async function write(): Promise<void> {
    const known = await knownMatters();
    /** For each file, which id here stands for which of its own. */
    const here = new Map<string, Map<string, MatterId>>();
    const added: { readonly file: string; readonly matter: Matter }[] = [];
    for (const one of waiting) {
      const matter = resolved(one);
      if (!matter) continue;
      const same = known.get(matterName(matter))?.shift();
      if (same === undefined)
        added.push({ file: one.file, matter: { ...matter, id: await writer.addMatter(matter) } });
      tally.said[same === undefined ? 'new' : 'same'] += 1;
      const ofFile = here.get(one.file) ?? new Map<string, MatterId>();
      here.set(one.file, ofFile.set(one.item.id, same ?? added.at(-1)?.matter.id ?? matterId('')));
    }
    for (const { file, matter } of added) {
      const ofFile = here.get(file) ?? new Map<string, MatterId>();
      const about = withMatterRefs(matter.about, ofFile, (id) => ofFile.get(id) ?? id);
      if (JSON.stringify(about) !== JSON.stringify(matter.about))
        await writer.changeMatter({ ...matter, about });
    }
  }

  return { take: (matter) => void waiting.push(matter), write };
}
