import { readFile } from 'node:fs/promises';
import { phoneIdentity } from '../../src/formats/identity/phone-identity.ts';
import type { CorpusKind, Disagreement, FileOutcome } from './corpus-kind.ts';
import { phoneReason } from './phone-reason.ts';
import { type PhoneTruth, phoneTruths } from './phone-truths.ts';

/** Numbers with the country they were dialled from and what they stand for. What a file is is told by its form. */
export const phoneKind: CorpusKind = {
  kind: 'phone',
  isMaterial: (path) => /\.(?:jsonl?|tsv|csv)$/i.test(path),
  async read(path) {
    const truths = phoneTruths(await readFile(path, 'utf8'));
    if (truths.length === 0) return { outcome: 'refused', reason: 'no numbers in it' };
    return compared(path, truths);
  },
};

function compared(file: string, truths: readonly PhoneTruth[]): FileOutcome {
  const disagreements = truths.flatMap((truth): Disagreement[] => {
    const ours = oursOf(truth);
    if (ours === truth.theirs) return [];
    const reason = phoneReason(truth, ours);
    const what = [truth.text, truth.other, truth.region].filter((part) => part !== undefined).join(' · ');
    return [{ file, what, ours, theirs: truth.theirs, ...(reason !== undefined && { reason }) }];
  });
  const agreed = truths.length - disagreements.length;
  return { outcome: 'read', compared: truths.length, agreed, disagreements };
}

function oursOf({ text, region, other }: PhoneTruth): string {
  const value = phoneIdentity(text, region)?.value ?? 'none';
  if (other === undefined) return value;
  const [one, two] = [phoneIdentity(text)?.value, phoneIdentity(other)?.value];
  return one !== undefined && one === two ? 'the same' : 'not the same';
}
