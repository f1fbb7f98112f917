import { COUNTRIES } from '../core/kinds/countries.ts';
import { spokenKind } from '../core/kinds/spoken-kind.ts';
import type { SourceRecord } from '../core/source-record.ts';
import { type Sureness, sureness } from '../core/sureness.ts';
import { phoneCountry } from '../formats/identity/phone-country.ts';
import { phoneIdentity } from '../formats/identity/phone-identity.ts';

export type ReadPhone = {
  readonly written: string;
  readonly number?: string;
  readonly country?: string;
  readonly sureness: Sureness;
  readonly says: string;
};

type Records = readonly Pick<SourceRecord, 'source' | 'card' | 'identities'>[];

/** Of which country each number of a card is, and how that is known. */
export function readPhones(phones: readonly string[], records: Records): readonly ReadPhone[] {
  const said = records.find(({ source, card }) => source === 'hand' && card.phoneCountry)?.card.phoneCountry;
  return phones.map((written) => ({ written, ...readPhone(written, said, records) }));
}

const LIKELY = 0.7;

function readPhone(written: string, said: string | undefined, records: Records): Omit<ReadPhone, 'written'> {
  const own = phoneIdentity(written)?.value;
  if (own !== undefined) return placed(own, 0.95, `It begins with the calling code of ${spoken(own)}.`);
  const byHand = said === undefined ? undefined : phoneIdentity(written, said)?.value;
  if (byHand !== undefined) return placed(byHand, 1, 'You said so.');
  const taken = takenFor(written, records);
  if (taken === undefined)
    return { sureness: 'not known', says: 'It is written without a country, so it joins nobody.' };
  return placed(taken, LIKELY, `It is written without a country and was taken for one of ${spoken(taken)}.`);
}

/** As it was read when it was imported: the number of the same record that it is in that number's country. */
function takenFor(written: string, records: Records): string | undefined {
  const numbers = records
    .filter(({ card }) => card.phones?.includes(written))
    .flatMap(({ identities }) => identities.filter(({ kind }) => kind === 'phone'));
  return numbers.find(({ value }) => phoneIdentity(written, phoneCountry(value))?.value === value)?.value;
}

function placed(number: string, confidence: number, says: string): Omit<ReadPhone, 'written'> {
  const country = nameOf(number);
  return { number, ...(country !== undefined && { country }), sureness: sureness(confidence), says };
}

function nameOf(number: string): string | undefined {
  const code = phoneCountry(number);
  return COUNTRIES.find(([one]) => one === code)?.[1] ?? code;
}

const spoken = (number: string): string => {
  const country = nameOf(number);
  return country === undefined ? 'a service of the whole world' : spokenKind(country);
};
