import type { PersonId } from '../core/ids.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import type { Reader } from '../core/store.ts';

export type NameOf = (person: PersonId | undefined) => string;

/** The names of those whom these matters are with. */
export async function namesOf(reader: Reader, matters: readonly Pick<Matter, 'people'>[]): Promise<NameOf> {
  const ids = matters.map((matter) => personWith(matter)).filter((id) => id !== undefined);
  const lines = await reader.lines([...new Set(ids)]);
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  return (person) => (person === undefined ? 'you' : (names.get(person) ?? 'somebody'));
}
