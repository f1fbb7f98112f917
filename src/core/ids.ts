/** Ids are short texts made by the application: 45 bits of time, then chance, so that they sort by birth. */
export type PersonId = string & { readonly __brand: 'PersonId' };
export type RecordId = string & { readonly __brand: 'RecordId' };
export type InteractionId = string & { readonly __brand: 'InteractionId' };
export type ActId = string & { readonly __brand: 'ActId' };
export type MatterId = string & { readonly __brand: 'MatterId' };

export const personId = (text: string): PersonId => text as PersonId;
export const recordId = (text: string): RecordId => text as RecordId;
export const interactionId = (text: string): InteractionId => text as InteractionId;
export const actId = (text: string): ActId => text as ActId;
export const matterId = (text: string): MatterId => text as MatterId;

/** Crockford's base 32: no letter that is read as another one, and its order is the order of its values. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_DIGITS = 9;
const CHANCE_DIGITS = 7;
const CHANCES = 32 ** CHANCE_DIGITS;

/**
 * Makes the function that hands out ids. Within one millisecond they count upwards from a random start, so ids
 * of one maker never repeat and keep the order in which they were made. `random` returns [0, 1).
 */
export function idMaker(now: () => number, random: () => number): () => string {
  let lastMs = 0;
  let chance = 0;
  return () => {
    const ms = Math.max(now(), lastMs);
    chance = ms === lastMs ? chance + 1 : Math.floor(random() * (CHANCES / 2));
    lastMs = ms;
    return base32(ms, TIME_DIGITS) + base32(chance, CHANCE_DIGITS);
  };
}

function base32(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let place = 0; place < length; place += 1) {
    text = DIGITS.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
