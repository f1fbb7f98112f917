import { phoneIdentity } from '../../src/formats/identity/phone-identity.ts';
import type { PhoneTruth } from './phone-truths.ts';

/** Why our reading of a number stands though a truth file says otherwise; undefined when it is a bug. */
export function phoneReason({ text, region, theirs }: PhoneTruth, ours: string): string | undefined {
  if (theirs.startsWith('+') && phoneIdentity(theirs) === undefined)
    return 'too long or too short for the plan of today';
  if (ours !== 'none') return undefined;
  if (region !== undefined && phoneIdentity(withTrunk(text), region)?.value === theirs)
    return 'without the 0 before it, it may be a local number of a town';
  return /~|^\+0|phone-context=[a-z]/i.test(text) ? 'no address book writes numbers so' : undefined;
}

const withTrunk = (text: string): string => `0${text.trim()}`;
