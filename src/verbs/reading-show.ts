import { z } from 'zod';
import { KIND_AXES } from '../core/everybody.ts';
import { COUNTRIES } from '../core/kinds/countries.ts';
import { type KindsOfPerson, kindsOfPerson, saidKinds } from '../core/kinds-of-person.ts';
import { explainName } from '../core/names/explain-name.ts';
import { NAME_PART_KINDS, type NamePart } from '../core/names/name-part.ts';
import { nameParts } from '../core/names/name-parts.ts';
import { NAME_FIELDS, saidParts } from '../core/names/name-said.ts';
import { type PersonCard, personCard } from '../core/person-card.ts';
import type { PlacedRecord } from '../core/store.ts';
import { SURENESS, sureness } from '../core/sureness.ts';
import { familyOf } from '../formats/vcard/family-of.ts';
import { findPerson } from './find-person.ts';
import { readPhones } from './read-phones.ts';
import { shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { personLineView, personRef } from './views.ts';

const sure = z.enum(SURENESS).describe('how sure that is');
const says = z.string().describe('how that is known, in one sentence');

const nameView = z.object({
  written: z.string().describe('the name as it stands; it is never rewritten'),
  parts: z.array(z.object({ part: z.enum(NAME_PART_KINDS), text: z.string(), sureness: sure })),
  said: z.partialRecord(z.enum(NAME_FIELDS), z.string()).describe('what you said the parts are'),
  says,
});

export const readingShow = verb({
  name: 'reading.show',
  says: 'Shows how the card of a person was read: the parts of the name, the country of each number, the birthday, the kinds, each with how sure that is.',
  writes: false,
  command: {
    words: 'reading',
    aliases: ['reading show'],
    positional: ['person'],
    examples: ['mutuals reading "Ada Lovelace"'],
  },
  input: z.object({ person: personRef }),
  output: z.object({
    person: personLineView,
    name: nameView,
    phones: z.array(
      z.object({
        written: z.string(),
        number: z.string().optional().describe('for the whole world: +4930123456'),
        country: z.string().optional(),
        sureness: sure,
        says,
      }),
    ),
    phoneCountry: z.string().optional().describe('what you said of numbers without a country: DE'),
    birthday: z.object({ written: z.string().optional(), sureness: sure, says }),
    kinds: z.array(z.object({ axis: z.enum(KIND_AXES), kind: z.string().optional(), sureness: sure, says })),
  }),
  async run({ person: ref }, deps) {
    const on = today(deps);
    const line = await findPerson(deps.store, ref, on);
    const [records, kindsSaid] = await Promise.all([deps.store.recordsOf(line.id), deps.store.kindsSaid()]);
    const card = personCard(records);
    const kinds = kindsOfPerson(line.id, card, saidKinds(kindsSaid));
    const phoneCountry = records.find(({ source, card: told }) => source === 'hand' && told.phoneCountry);
    return {
      person: shownLine(line, on),
      name: readName(card, kinds, records),
      phones: readPhones(
        card.phones.map(({ value }) => value),
        records,
      ).map((phone) => ({ ...phone })),
      ...(phoneCountry?.card.phoneCountry && { phoneCountry: phoneCountry.card.phoneCountry }),
      birthday: readBirthday(card),
      kinds: KIND_AXES.map((axis) => readKindOn(axis, kinds)),
    };
  },
});

type Records = readonly PlacedRecord[];

function readName(card: PersonCard, kinds: KindsOfPerson, records: Records): z.input<typeof nameView> {
  const country = COUNTRIES.find(([, name]) => name === kinds.place?.kind)?.[0];
  const read = nameParts(card.name, {
    country,
    emails: card.emails.map(({ value }) => value),
    family: records.flatMap(({ source, original }) =>
      source === 'vcard' ? (familyOf(original) ?? []) : [],
    )[0],
  });
  const said = records.find((record) => record.source === 'hand' && record.card.nameSaid)?.card.nameSaid;
  const parts = said ? saidParts(said) : read.parts;
  return {
    written: card.name,
    parts: parts.map(shownPart),
    said: { ...said },
    says: said ? 'You said so.' : explainName(read),
  };
}

function shownPart({ kind, text, confidence }: NamePart): z.input<typeof nameView>['parts'][number] {
  return { part: kind, text, sureness: sureness(confidence) };
}

/** A day that a source tells is hardly read wrongly. */
const TOLD = 0.95;

function readBirthday({ birthday }: PersonCard) {
  if (!birthday) return { sureness: 'not known' as const, says: 'Nobody has told it yet.' };
  const { value, source } = birthday;
  return { written: value, sureness: sureness(source === 'hand' ? 1 : TOLD), says: birthdaySays(value) };
}

function birthdaySays(value: string): string {
  if (value.startsWith('--')) return 'The day and the month are known, the year is not.';
  return value.length === 4 ? 'Only the year is known.' : 'Day, month and year are known.';
}

function readKindOn(axis: (typeof KIND_AXES)[number], kinds: KindsOfPerson) {
  const found = kinds[axis];
  if (!found) return { axis, sureness: 'not known' as const, says: 'Nothing on the card tells it.' };
  return { axis, kind: found.kind, sureness: sureness(found.confidence), says: found.says };
}
