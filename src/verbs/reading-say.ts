import { z } from 'zod';
import type { Card } from '../core/card.ts';
import { COUNTRIES } from '../core/kinds/countries.ts';
import { joinedSaid, NAME_FIELDS, type NameSaid } from '../core/names/name-said.ts';
import { Refusal } from '../core/refusal.ts';
import type { SourceRecord } from '../core/source-record.ts';
import { findPerson } from './find-person.ts';
import { readKind } from './read-kind.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';
import { writeOnCard } from './write-on-card.ts';

const part = z.string().trim().max(100).optional();

export const readingSay = verb({
  name: 'reading.say',
  says: 'Says how the card of a person is to be read, where it was read wrongly: the parts of the name, the country of local numbers.',
  writes: true,
  idempotent: true,
  command: {
    words: 'reading say',
    positional: ['person'],
    examples: [
      'mutuals reading say "Wang Xiaoming" --family Wang --given Xiaoming',
      'mutuals reading say "Ada Lovelace" --phone-country DE',
      'mutuals reading say "Ada Lovelace" --family "" --given ""',
    ],
  },
  input: z.object({
    person: personRef,
    title: part.describe('Dr., Prof.; empty takes it back, here and below'),
    given: part.describe('the given name'),
    middle: part.describe('further given names'),
    nickname: part.describe('what friends say'),
    family: part.describe('the family name, with its particle: van der Berg'),
    secondFamily: part.describe('the second of two family names'),
    suffix: part.describe('Jr., PhD'),
    phoneCountry: part.describe('of numbers written without one: DE, Germany'),
  }),
  output: actDone.extend({ person: personLineView }),
  async run({ person: ref, phoneCountry, ...parts }, deps) {
    const { store, by, now } = deps;
    const on = today(deps);
    const line = await findPerson(store, ref, on);
    const records = await store.recordsOf(line.id);
    const said = { ...nameSaid(parts, records), ...countrySaid(phoneCountry) };
    if (Object.keys(said).length === 0) throw new Refusal('input_invalid', NOTHING_SAID);
    const what = { verb: 'reading.say', by, line: `Said how the card of ${line.name} is read` };
    const { act } = await store.act(what, (writer) => writeOnCard(writer, line.id, said, now()));
    return { person: shownLine((await store.person(line.id)) ?? line, on), ...shownIfDone(act) };
  },
});

const NOTHING_SAID = 'Say a part of the name, as --family Wang, or --phone-country DE.';

type Said = { readonly [Field in keyof Pick<Card, 'nameSaid' | 'phoneCountry'>]?: Card[Field] | undefined };

function nameSaid(
  parts: { readonly [Field in keyof NameSaid]?: string | undefined },
  records: readonly SourceRecord[],
): Said {
  const now = Object.fromEntries(
    NAME_FIELDS.flatMap((field) => (parts[field] === undefined ? [] : [[field, parts[field]]])),
  );
  if (Object.keys(now).length === 0) return {};
  const before = records.find(({ source, card }) => source === 'hand' && card.nameSaid)?.card.nameSaid;
  return { nameSaid: joinedSaid(before, now) };
}

/** A code, a country by its name, or a city in it. */
function countrySaid(text: string | undefined): Said {
  if (text === undefined) return {};
  if (text === '') return { phoneCountry: undefined };
  const code = text.toUpperCase();
  if (COUNTRIES.some(([one]) => one === code)) return { phoneCountry: code };
  const name = readKind('place', text);
  return { phoneCountry: COUNTRIES.find(([, one]) => one === name)?.[0] };
}
