import type { Chance } from './chance.ts';

export type Organisation = { readonly name: string; readonly domain: string };

const STEMS =
  'Alder Brisk Cobalt Delta Ember Fjord Granit Hafen Indigo Juniper Kestrel Lumen Mistral Nordlicht Onyx Prisma Quartz Rivage Solstice Tundra'.split(
    ' ',
  );
const SECOND =
  'Analytics Bau Consulting Devices Energy Foods Gallery Health Institute Journal Kliniken Labs Mobility Networks Optics Partners Research Systems Textil Works'.split(
    ' ',
  );
const FORMS = ['GmbH', 'Ltd', 'S.A.', 'AB', 'Inc.', 'e.V.', 'Pty', 'sp. z o.o.'] as const;

export const TITLES = [
  'Accountant',
  'Designer',
  'Engineer',
  'Head of Sales',
  'Nurse',
  'Partner',
  'Product Manager',
  'Professor',
  'Researcher',
  'Teacher',
] as const;

export function inventedOrganisations(count: number, chance: Chance): readonly Organisation[] {
  return Array.from({ length: count }, (_, number) => {
    const [stem, second] = [chance.pick(STEMS), chance.pick(SECOND)];
    const place = number < STEMS.length * SECOND.length ? '' : ` ${Math.floor(number / 400)}`;
    return {
      name: `${stem} ${second}${place} ${chance.pick(FORMS)}`,
      domain: `${stem}-${second}-${number}.example`.toLowerCase(),
    };
  });
}
