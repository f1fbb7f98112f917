import { nameWords } from '../../core/names.ts';
import { profileIdentity } from '../identity/profile-identity.ts';
import type { Signer } from './signed-name.ts';

const ADDRESS = /(?:https?:\/\/)?(?:[a-z0-9-]+\.){1,3}[a-z]{2,6}\/[^\s<>"|,;]+/gi;
/** Of these sites only people have pages; at others a firm's looks the same. */
const OF_PEOPLE = /^(?:linkedin\.com\/in|xing\.com\/profile|orcid\.org)\//;
const LEAST_WORD = 4;
const MOST_PROFILES = 3;

/** The pages of the one who signs at sites for people, as written. */
export function signedProfiles(lines: readonly string[], signer: Signer): readonly string[] {
  const found = lines.flatMap((line) => [...line.matchAll(ADDRESS)].map(([address]) => tidy(address)));
  return [...new Set(found.filter((address) => isOwn(address, signer)))].slice(0, MOST_PROFILES);
}

const tidy = (address: string): string => address.replace(/[).\]*_]+$/, '');

function isOwn(address: string, { name, address: from }: Signer): boolean {
  const profile = profileIdentity(address);
  if (!profile || profile.shared) return false;
  if (OF_PEOPLE.test(profile.value)) return true;
  const handle = profile.value.slice(profile.value.indexOf('/') + 1);
  const own = [...nameWords(name), from.slice(0, from.indexOf('@'))];
  return own.some((word) => word.length >= LEAST_WORD && handle.includes(word));
}
