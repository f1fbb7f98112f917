import type { BookItem, BookMatter, BookRecord } from './outgoing-book.ts';
import { matterShapes, type Names, recordShape, saidShape } from './outgoing-shapes.ts';
import type { RecordKey } from './source-record.ts';
import { plainJson } from './text/plain-json.ts';
import { sha256 } from './text/sha256.ts';
import { type TextSum, textSum } from './text/text-sum.ts';

const BOOK_SECTIONS = [
  'records',
  'people',
  'contacts',
  'between',
  'ties',
  'attention',
  'reminders',
  'kinds',
  'apart',
  'settings',
] as const;
type BookSection = (typeof BOOK_SECTIONS)[number];

type SectionDigest = {
  readonly section: BookSection;
  readonly items: number;
  readonly sha256: string;
};

/**
 * A digest over what a book holds, section by section, that depends neither on ids nor on the order of things nor on the
 * engine. Of what was noted by hand the keys are left out, since those are made of ids.
 */
export type BookDigest = {
  /** In the order in which a whole book hands its items over. */
  add(item: BookItem): void;
  /** Once everything was added. */
  sections(): readonly SectionDigest[];
};

export function bookDigest(): BookDigest {
  const sums = new Map<BookSection, TextSum>(BOOK_SECTIONS.map((section) => [section, textSum()]));
  const addTo = (section: BookSection, value: unknown): void => sums.get(section)?.add(plainJson(value));
  const people = new Map<string, string[]>();
  const records = new Map<string, string>();
  const matters: BookMatter[] = [];
  const names: Names = {
    record: (key) => records.get(keyText(key)) ?? '',
    person: (person) => sha256([...(people.get(person) ?? [])].sort().join('\n')),
  };

  function addRecord(record: BookRecord): void {
    const said = sha256(plainJson(recordShape(record)));
    records.set(keyText(record), said);
    addTo('records', said);
    if (record.person === undefined) return;
    const theirs = people.get(record.person) ?? [];
    theirs.push(said);
    people.set(record.person, theirs);
  }

  return {
    add(item) {
      if (item.type === 'record') addRecord(item);
      else if (item.type === 'person') people.set(item.person, []);
      else if (item.type === 'matter') matters.push(item);
      else addTo(SECTION_OF[item.type], saidShape(item, names));
    },
    sections() {
      for (const person of people.keys()) addTo('people', names.person(person));
      for (const shape of matterShapes(matters, names)) addTo('between', shape);
      return [...sums].map(([section, sum]) => ({ section, items: sum.count, sha256: sum.digest() }));
    },
  };
}

const SECTION_OF = {
  me: 'settings',
  budget: 'settings',
  apart: 'apart',
  interaction: 'contacts',
  bond: 'ties',
  attention: 'attention',
  reminder: 'reminders',
  kind: 'kinds',
} as const satisfies Record<Exclude<BookItem['type'], 'record' | 'person' | 'matter'>, BookSection>;

const keyText = ({ source, key }: RecordKey): string => `${source}\n${key}`;

/** One digest over all sections. */
export function wholeDigest(
  sections: readonly { readonly section: string; readonly items: number; readonly sha256: string }[],
): string {
  return sha256(sections.map(({ section, items, sha256: of }) => `${section} ${items} ${of}\n`).join(''));
}
