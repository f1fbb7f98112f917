import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type NameParts, nameParts } from '../../src/core/names/name-parts.ts';
import type { CorpusKind, Disagreement, FileOutcome } from './corpus-kind.ts';
import { nameReason } from './name-reason.ts';
import { type NameTruth, oursAs } from './name-truth.ts';
import { labelledNames, nameCases, nameTables, plainNames } from './name-truths.ts';

/** Lists of names, with or without their parts beside them. What a file is is told by its form. */
export const namesKind: CorpusKind = {
  kind: 'names',
  isMaterial: (path) => /\.(?:jsonl?|feature|xml|txt|csv)$/i.test(path) && !/licen[cs]e|readme/i.test(path),
  async read(path) {
    const text = await readFile(path, 'utf8');
    const truths = truthsIn(text, extname(path).toLowerCase());
    if (truths.length === 0) return { outcome: 'refused', reason: 'no names in it' };
    return compared(path, truths);
  },
};

function truthsIn(text: string, ending: string): readonly NameTruth[] {
  if (ending === '.feature') return nameTables(text);
  if (ending === '.xml') return labelledNames(text);
  return ending === '.txt' || ending === '.csv' ? plainNames(text) : nameCases(text);
}

function compared(file: string, truths: readonly NameTruth[]): FileOutcome {
  const disagreements: Disagreement[] = [];
  let facts = 0;
  for (const truth of truths) {
    const ours = nameParts(truth.name);
    const differing = differences(ours, truth);
    facts += Object.keys(truth.parts).length + (truth.is === undefined ? 0 : 1);
    disagreements.push(...differing.map((one) => ({ file, ...one })));
  }
  return { outcome: 'read', compared: facts, agreed: facts - disagreements.length, disagreements };
}

function differences(ours: NameParts, truth: NameTruth): readonly Omit<Disagreement, 'file'>[] {
  const facts: [string, string, string][] = Object.entries(truth.parts).map(([part, theirs]) => [
    part,
    oursAs(part, ours),
    theirs,
  ]);
  if (truth.is !== undefined) facts.push(['is', ours.is, truth.is]);
  return facts.flatMap(([what, mine, theirs]) => {
    if (plain(mine) === plain(theirs)) return [];
    const reason = nameReason({ what, ours, truth });
    const differing = { what: `${what} of “${truth.name}”`, ours: mine || 'none', theirs: theirs || 'none' };
    return [{ ...differing, ...(reason !== undefined && { reason }) }];
  });
}

/** Commas between suffixes and stops at the end are a matter of writing. */
const plain = (text: string): string => text.replace(/[\s,]+/g, ' ').trim();
