import { readFileSync } from 'node:fs';
import { tellings } from '../../src/cli/people-answers.ts';
import { described } from '../../src/core/same-person/describe.ts';
import type { Described } from '../../src/core/same-person/described.ts';
import { samePeople } from '../../src/core/same-person/same-people.ts';
import { likeness } from '../../src/formats/likeness/likeness.ts';
import { jaroWinkler } from './jaro-winkler.ts';

/**
 * The model beside what many programs do, on one labelled set in one run: the same whole name and one identifier in
 * common, and a threshold of Jaro and Winkler over whole names.
 *
 *   npx esbuild bench/people/beside.ts --bundle --platform=node --format=esm --outfile=dist/people-beside.js
 *   node dist/people-beside.js FILE.csv MAPPING.json TRUTH_COLUMN
 */
const [file = '', mapping = '', truthColumn = ''] = process.argv.slice(2);
const { rows, keys, told } = tellings(readFileSync(file, 'utf8'), readFileSync(mapping, 'utf8'), mapping);
const records = told.map(described);
const truth = rows.map((row, at) => row.cell(truthColumn) || (keys[at] ?? '').split('-')[1] || '');

const start = performance.now();
const { joined, asked } = samePeople(records, likeness());
const seconds = (performance.now() - start) / 1000;
const auto = records.map((_, record) => `${joined.of(record)}`);
const both = [...auto];
for (const [question, group] of asked.entries()) for (const record of group) both[record] = `ask ${question}`;
show(`ours, joined (${seconds.toFixed(1)} s)`, auto);
show('ours, joined or asked', both);
show('same name and an identifier', linked(records, sameNameAndIdentifier));
for (const least of [0.88, 0.92, 0.96]) {
  const isNear = (one: string, other: string): boolean => jaroWinkler(one, other) >= least;
  show(
    `Jaro-Winkler from ${least}`,
    linked(records, (one, other) => isNear(nameOf(one), nameOf(other))),
  );
}

function nameOf({ given, family }: Described): string {
  return `${given} ${family}`.trim();
}

function sameNameAndIdentifier(one: Described, other: Described): boolean {
  const isSame = nameOf(one) !== '' && nameOf(one) === nameOf(other);
  const identifiers = (record: Described): readonly string[] => [
    ...record.emails,
    ...record.phones,
    ...record.numbers,
    ...(record.birth === '' ? [] : [record.birth]),
  ];
  return isSame && identifiers(one).some((value) => identifiers(other).includes(value));
}

/** Everybody with everybody whose family name begins alike: more would take hours. */
function linked(
  all: readonly Described[],
  isLinked: (one: Described, other: Described) => boolean,
): readonly string[] {
  const group = all.map((_, record) => record);
  const rootOf = (record: number): number => {
    let at = record;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  const byStart = new Map<string, number[]>();
  for (const [record, { family, given }] of all.entries()) {
    const key = (family || given).slice(0, 3);
    byStart.set(key, [...(byStart.get(key) ?? []), record]);
  }
  for (const block of byStart.values())
    for (const [at, one] of block.entries())
      for (const other of block.slice(at + 1)) {
        const [left, right] = [all[one], all[other]];
        if (left && right && isLinked(left, right)) group[rootOf(other)] = rootOf(one);
      }
  return all.map((_, record) => `${rootOf(record)}`);
}

function show(name: string, groups: readonly string[]): void {
  const pairs = pairsWithin(groups);
  const right = pairsWithin(groups.map((group, record) => `${group}\n${truth[record]}`));
  const all = pairsWithin(truth);
  const share = (part: number, whole: number): string => (whole === 0 ? 1 : part / whole).toFixed(4);
  console.log(
    `${name.padEnd(28)} precision ${share(right, pairs)}  recall ${share(right, all)}  wrong ${pairs - right}`,
  );
}

function pairsWithin(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
