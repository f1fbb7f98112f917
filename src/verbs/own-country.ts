import { COUNTRIES } from '../core/kinds/countries.ts';
import { countryOf } from '../core/kinds/country-of.ts';
import type { Reader } from '../core/store.ts';
import { phoneCountry } from '../formats/identity/phone-country.ts';

/** The country of my own number, else of my place, as `DE`: of local numbers it is the likeliest. */
export async function ownCountry(store: Reader): Promise<string | undefined> {
  const me = await store.me();
  if (me === undefined) return undefined;
  const records = await store.recordsOf(me);
  const phones = records.flatMap(({ identities }) => identities.filter(({ kind }) => kind === 'phone'));
  for (const { value } of phones) {
    const country = phoneCountry(value);
    if (country !== undefined) return country;
  }
  const place = countryOf({ places: records.flatMap(({ card }) => card.places ?? []) });
  return COUNTRIES.find(([, name]) => name === place?.kind)?.[0];
}
