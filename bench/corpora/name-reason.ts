import { isGivenName } from '../../src/core/names/given-names.ts';
import { type NameParts, partText } from '../../src/core/names/name-parts.ts';
import { listedForm } from '../../src/core/names/word-set.ts';
import type { NameTruth } from './name-truth.ts';

type Differing = { readonly what: string; readonly ours: NameParts; readonly truth: NameTruth };

/** Why our reading stands though a truth file says otherwise; undefined when it is a bug. */
export function nameReason({ what, ours, truth }: Differing): string | undefined {
  if (what === 'is') return reasonOfSubject(ours, truth);
  const words = truth.name
    .split(/\s+/)
    .map(listedForm)
    .filter((word) => word !== '');
  if (ours.is !== 'person') return `taken for ${ours.is}, since it is no plain name`;
  if (words.length === 1) return 'one word alone does not tell whether it is a given name or a family';
  if (/^(?:the )?and\b/i.test(truth.name)) return '“and” belongs to no name';
  if (isTurned(what, ours, truth)) return 'nothing in the text tells which end the family stands at';
  if (isSameRow(what, ours, truth)) return 'where the middle name ends nothing in the text tells';
  if (/^[^,]+ \S+, ?\S+$/.test(truth.name)) return 'a comma makes what stands before it the family';
  if (/\b(?:attorney|trustee|realtor|division|mdsc|gri)\b/i.test(truth.name))
    return 'an office or a calling is no part of a name';
  return REASONS[truth.name];
}

function reasonOfSubject(ours: NameParts, truth: NameTruth): string | undefined {
  if (truth.is === 'organisation' && (ours.is === 'person' || ours.is === 'several'))
    return 'a firm that is called like people: nothing in the text tells';
  if (truth.is === 'person' && ours.is === 'several') return 'it names several people';
  if (truth.is === 'several' && !/[&+]|\b(?:and|or)\b/i.test(truth.name))
    return 'no word in it joins two people';
  return undefined;
}

/** The words are the same and only the ends are changed. */
function isTurned(what: string, ours: NameParts, { parts, name }: NameTruth): boolean {
  if (name.includes(',') || !['first', 'middle', 'last'].includes(what)) return false;
  const [first = '', last = ''] = [parts['first'], parts['last']];
  const isFirstLast = first !== '' && last !== '' && name.indexOf(last) < name.indexOf(first);
  const isOursFirstLast = ours.order === 'family first';
  const tells = isGivenName(listedForm(first)) && !isGivenName(listedForm(last));
  return (
    isFirstLast !== isOursFirstLast && !(tells && isFirstLast) && partText(ours, 'given', 'family') !== ''
  );
}

/** The same words in the same row, cut at another place. */
function isSameRow(what: string, ours: NameParts, { parts }: NameTruth): boolean {
  if (!['first', 'middle', 'last'].includes(what)) return false;
  const theirs = [parts['first'], parts['middle'], parts['last']].filter((part) => part).join(' ');
  const mine = partText(ours, 'given', 'middle', 'particle', 'family', 'second family');
  const sorted = (text: string): string => text.split(' ').toSorted().join(' ');
  return sorted(theirs) === sorted(mine) && theirs.split(' ').length > 2;
}

/** Single cases that were looked at. */
const REASONS: Readonly<Record<string, string>> = {
  'Dr. Don Eberhart Dr. Derrik Johnson': 'two people in a row, without a word between them',
  'Carol Sente': 'what stands last is the family',
};
