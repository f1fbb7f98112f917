import type { Finding } from '../../src/core/finding.ts';
import type { Gathered, SourceReader } from '../../src/core/ports.ts';
import type { FoundRecord, RecordKind } from '../../src/core/source-record.ts';
import { inventedContact } from './invented-contact.ts';
import { inventedPeople } from './invented-people.ts';
import { MY_ADDRESS, type NetworkSize } from './network-size.ts';
import { personRecords } from './person-records.ts';

const FILE = { name: 'bench network', kind: 'made network', bytes: 0 };
/** One address in fifty belongs to nobody. */
const NOBODY_EVERY = 50;
const NOBODIES: readonly RecordKind[] = ['list', 'newsletter', 'bot'];

/** The made network as a source, so that it goes through the same import as every file. */
export function networkSource(size: NetworkSize): SourceReader {
  return { gather: async () => networkGathered(size) };
}

function networkGathered(size: NetworkSize): Gathered {
  const owner = { address: MY_ADDRESS, name: 'Bench', sent: 1, messages: 1, sure: true };
  return {
    files: [{ ...FILE, items: size.people + size.interactions }],
    owner,
    async *findings() {
      for (const finding of networkFindings(size)) yield { file: FILE.name, finding };
    },
    readBefore: 0,
    keep: async () => {},
    discard: async () => {},
  };
}

function* networkFindings(size: NetworkSize): Generator<Finding> {
  const people = inventedPeople(size);
  yield { type: 'record', record: addressRecord(MY_ADDRESS, 'person'), place: 'me' };
  for (const person of people) {
    const place = `person ${person.number}`;
    for (const record of personRecords(person)) yield { type: 'record', record, place };
    if (person.number % NOBODY_EVERY === 0) yield { type: 'record', record: nobody(person.number), place };
  }
  for (const interaction of inventedContact(people, size)) {
    yield { type: 'interaction', interaction, place: interaction.key };
  }
}

function nobody(number: number): FoundRecord {
  const kind = NOBODIES[(number / NOBODY_EVERY) % NOBODIES.length] ?? 'list';
  return addressRecord(`${kind}-${number}@lists.example`, kind);
}

function addressRecord(address: string, kind: RecordKind): FoundRecord {
  const name = kind === 'person' ? 'Bench' : '';
  return {
    source: 'mail',
    key: address,
    kind,
    card: { name, emails: [address] },
    identities: [{ kind: 'email', value: address }],
    original: address,
  };
}
