import type { Card } from '../../core/card.ts';
import { organisationKey } from '../../core/organisation/organisation-key.ts';
import type { Signature } from './signature.ts';

/** What stood below somebody's letters, word for word the same, from one day until another: `2024-03-05`. */
export type Signed = Signature & { readonly from: string; readonly until: string };

/** Of one address; the older ones go. */
const MOST_KEPT = 20;

/** What two signatures that say the same have in common. */
export function signedKey({ title = '', organisation = '', phones, profiles }: Signature): string {
  return [title, organisation, phones.join('|'), profiles.join('|')].join('\t');
}

/** All of them, the newest first. It does not matter in which order they were met, or how often. */
export function joinedSigned(all: readonly Signed[]): readonly Signed[] {
  const found = new Map<string, Signed>();
  for (const one of all) {
    const { from, until } = found.get(signedKey(one)) ?? one;
    found.set(signedKey(one), {
      ...one,
      from: one.from < from ? one.from : from,
      until: one.until > until ? one.until : until,
    });
  }
  return [...found.values()].toSorted(newestFirst).slice(0, MOST_KEPT);
}

function newestFirst(one: Signed, other: Signed): number {
  if (one.until !== other.until) return one.until > other.until ? -1 : 1;
  return other.from === one.from
    ? signedKey(one) > signedKey(other)
      ? -1
      : 1
    : other.from > one.from
      ? 1
      : -1;
}

/** What the newest signature says, in the fields of a card. A short one below a note from the road takes no field away. */
export function signedCard(signed: readonly Signed[]): Omit<Card, 'name'> {
  const phones = signed.find((one) => one.phones.length > 0)?.phones;
  const urls = signed.find((one) => one.profiles.length > 0)?.profiles;
  return { ...signedJob(signed), ...(phones && { phones }), ...(urls && { urls }) };
}

type Job = Pick<Card, 'organisation' | 'title' | 'signedOn'>;

function signedJob(signed: readonly Signed[]): Job {
  const newest = signed.find(({ title, organisation }) => title !== undefined || organisation !== undefined);
  if (!newest) return {};
  const fuller = signed.find(
    (one) => one.title !== undefined && one.organisation !== undefined && agree(one, newest),
  );
  const { title, organisation } = fuller ?? newest;
  return { ...(organisation && { organisation }), ...(title && { title }), signedOn: newest.until };
}

/** Whether nothing in the two stands against each other, and something is the same. */
function agree(one: Signature, other: Signature): boolean {
  const isSameTitle = one.title === other.title;
  const isSameFirm = organisationKey(one.organisation ?? '') === organisationKey(other.organisation ?? '');
  return (
    (isSameTitle || other.title === undefined) &&
    (isSameFirm || other.organisation === undefined) &&
    (isSameTitle || isSameFirm)
  );
}

/** A line of a record's own words. No name begins with a tab. */
export function signedLine(one: Signed): string {
  return ['', one.from, one.until, signedKey(one)].join('\t');
}

/** The signatures among the lines of a record. */
export function signedIn(original: string): readonly Signed[] {
  return original.split('\n').flatMap((line) => {
    if (!line.startsWith('\t')) return [];
    const [, from = '', until = '', title, organisation, phones = '', profiles = ''] = line.split('\t');
    const work = { ...(title && { title }), ...(organisation && { organisation }) };
    return [{ ...work, phones: listed(phones), profiles: listed(profiles), from, until }];
  });
}

const listed = (text: string): readonly string[] => (text === '' ? [] : text.split('|'));
