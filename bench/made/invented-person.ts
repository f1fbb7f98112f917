import type { Source } from '../../src/core/source-record.ts';
import type { Chance } from './chance.ts';
import { type InventedName, inventedName } from './invented-name.ts';
import { type Organisation, TITLES } from './organisation.ts';
import { inventedWords } from './words.ts';

export type InventedPerson = {
  readonly number: number;
  readonly name: InventedName;
  readonly address: string;
  readonly phone: string;
  readonly profile: string;
  readonly organisation?: Organisation;
  readonly title?: string;
  readonly note?: string;
  /** Which sources know them. */
  readonly sources: readonly Source[];
};

/** Chosen by us after the address books and exports we have seen: most people are known from mail alone. */
const SHARES = { mail: 0.8, vcard: 0.3, linkedin: 0.35, google: 0.1 } as const;
const EMPLOYED = 0.75;
const WITH_NOTE = 0.25;
const NOTE_WORDS = 12;
const FREE_MAIL = ['mailbox.example', 'post.example', 'inbox.example'] as const;

export function inventedPerson(
  number: number,
  organisations: readonly Organisation[],
  chance: Chance,
): InventedPerson {
  const name = inventedName(chance);
  // Squared chance: a few organisations are large, most are small.
  const employer = organisations[Math.floor(chance.next() ** 2 * organisations.length)];
  const organisation = chance.isWithin(EMPLOYED) ? employer : undefined;
  const domain = organisation?.domain ?? chance.pick(FREE_MAIL);
  return {
    number,
    name,
    address: `${name.latin}${number}@${domain}`,
    phone: `+49 30 ${String(1_000_000 + number)}`,
    profile: `https://www.linkedin.com/in/${name.latin.replace('.', '-')}-${number}`,
    ...(organisation && { organisation, title: chance.pick(TITLES) }),
    ...(chance.isWithin(WITH_NOTE) && { note: inventedWords(NOTE_WORDS, chance) }),
    sources: sourcesOf(chance),
  };
}

function sourcesOf(chance: Chance): readonly Source[] {
  const known = (['mail', 'vcard', 'linkedin', 'google'] as const).filter((source) =>
    chance.isWithin(SHARES[source]),
  );
  return known.length > 0 ? known : ['mail'];
}
