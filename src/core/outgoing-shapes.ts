import type { BookInteraction, BookItem, BookMatter, BookRecord } from './outgoing-book.ts';
import { withMatterRefs } from './outgoing-refs.ts';
import type { RecordKey } from './source-record.ts';
import { plainJson } from './text/plain-json.ts';
import { sha256 } from './text/sha256.ts';

/** What stands for a record or a person where ids may not: a digest of what is said there. */
export type Names = {
  readonly record: (key: RecordKey) => string;
  readonly person: (person: string) => string;
};

export function recordShape({ type: _, person: __, identities, ...record }: BookRecord): unknown {
  return {
    ...record,
    key: outsideKey(record),
    identities: identities.map(({ kind, value, shared }) => `${kind} ${value} ${shared ? 1 : 0}`).sort(),
  };
}

/** Keys of what was noted by hand are made of ids. */
function outsideKey({ source, key }: RecordKey): string {
  return source === 'hand' ? '' : key;
}

type Said = Exclude<BookItem, { type: 'record' | 'person' | 'matter' }>;

/** The item with names in place of ids. */
export function saidShape(item: Said, names: Names): unknown {
  if (item.type === 'interaction') return contactShape(item, names);
  if (item.type === 'apart') return [names.record(item.one), names.record(item.other)].sort();
  if (item.type === 'kind')
    return item.about === 'person' ? { ...item, subject: names.person(item.subject) } : item;
  return item.type === 'budget' ? item : { ...item, person: names.person(item.person) };
}

function contactShape({ participants, ...interaction }: BookInteraction, { record }: Names): unknown {
  return {
    ...interaction,
    key: outsideKey(interaction),
    participants: participants.map(({ role, ...key }) => `${role} ${record(key)}`).sort(),
  };
}

/** Matters point at each other: each is named by what it says where its own pointers are blank. */
export function matterShapes(matters: readonly BookMatter[], names: Names): readonly unknown[] {
  const ids = new Set<string>(matters.map(({ id }) => id));
  const blank = (matter: BookMatter): unknown => ({
    ...shapeOf(matter, names),
    about: withMatterRefs(matter.about, ids, () => ''),
  });
  const nameOf = new Map<string, string>(
    matters.map((matter) => [matter.id, sha256(plainJson(blank(matter)))]),
  );
  return matters.map((matter) => ({
    ...shapeOf(matter, names),
    about: withMatterRefs(matter.about, ids, (id) => nameOf.get(id) ?? ''),
  }));
}

function shapeOf({ kind, day, dueDay, state, people }: BookMatter, { person }: Names) {
  return {
    kind,
    day,
    dueDay,
    state,
    people: people.map((one) => `${one.part} ${person(one.person)}`).sort(),
  };
}
