import type { PersonId } from '../../src/core/ids.ts';
import type { FoundRecord } from '../../src/core/source-record.ts';
import type { Done, Store, Writer } from '../../src/core/store.ts';

/** So many records travel to the server as COPY. */
export const MANY = 150;

type Work = {
  readonly records?: number;
  /** Happens in the act, when everything is written but the commit. */
  readonly meanwhile?: (tried: number) => Promise<unknown>;
  readonly key?: string;
};

/** One act that adds a person, by default with very many records; it results in the person's id. */
export function addPerson(
  store: Store,
  name: string,
  { records = MANY, meanwhile, key }: Work = {},
): Promise<Done<PersonId>> {
  let tried = 0;
  return store.act(
    { verb: 'people.add', by: 'hand', line: name, ...(key !== undefined && { key }) },
    async (writer) => {
      tried += 1;
      const person = await write(writer, name, records);
      await meanwhile?.(tried);
      return person;
    },
  );
}

export async function write(writer: Writer, name: string, records = MANY): Promise<PersonId> {
  const found = Array.from({ length: records }, (_, at) => foundRecord(name, at));
  const person = await writer.addPerson();
  const added = await writer.addRecords(found, new Date());
  await writer.placeAll(added.map(({ id }) => ({ record: id, person })));
  return person;
}

function foundRecord(name: string, at: number): FoundRecord {
  return {
    source: 'vcard',
    key: `${name} ${at}`,
    kind: 'person',
    card: { name },
    identities: [],
    original: '',
  };
}
