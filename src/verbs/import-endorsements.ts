import type { PersonId } from '../core/ids.ts';
import type { FoundEndorsement } from '../core/matters/found-endorsement.ts';
import { organisationKey } from '../core/organisation/organisation-key.ts';
import type { RecordKey } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import type { ImportTally } from './import-tally.ts';
import { addEndorsement } from './write-endorsement.ts';

/** A good word whose person is still to be found, with where it stood. */
export type WaitingEndorsement = {
  readonly file: string;
  readonly place: string;
  readonly endorsement: FoundEndorsement;
};

/** By a folded name, the records of this import that are called so. */
export type Members = ReadonlyMap<string, readonly RecordKey[]>;

type Importing = { readonly writer: Writer; readonly tally: ImportTally };

/**
 * Writes good words with the one person who is called as they say; whoever could be one or another of two is nobody's. An
 * old word is taken as thanked for, so that an import owes nothing.
 */
export async function importEndorsements(
  waiting: readonly WaitingEndorsement[],
  members: Members,
  { writer, tally }: Importing,
): Promise<void> {
  if (waiting.length === 0) return;
  const known = new Set((await writer.matters({ kind: 'endorsement' })).map(({ about }) => about.key));
  const me = await writer.me();
  for (const { file, place, endorsement } of waiting) {
    const { direction, words, day, key, skills } = endorsement;
    if (known.has(key)) {
      tally.endorsements.same += 1;
      continue;
    }
    const people = await peopleOf(endorsement, members, writer);
    const [person] = people;
    if (person === undefined || people.length > 1 || person === me) {
      tally.skip(people.length > 1 ? SEVERAL : NOBODY, { file, place });
      continue;
    }
    known.add(key);
    tally.endorsements.new += 1;
    await addEndorsement(writer, {
      about: { direction, words, key, ...(skills && { skills }) },
      day,
      person,
      to: undefined,
      isThanked: true,
    });
  }
}

const NOBODY = 'good word of somebody who is not among the people here';
const SEVERAL = 'good word of a name that several people have';

/** Of this import first, since those are not to be found by name before it is done; else of those who were here. */
async function peopleOf(
  { name, organisation, profile }: FoundEndorsement,
  members: Members,
  writer: Writer,
): Promise<readonly PersonId[]> {
  const known = await writer.recordsByIdentity(profile ? [profile] : []);
  const ofProfile = new Set(known.flatMap(({ personId }) => personId ?? []));
  if (ofProfile.size > 0) return [...ofProfile];
  const records = await writer.recordsByKey(members.get(fold(name)) ?? []);
  const placed = new Set(records.flatMap(({ personId }) => personId ?? []));
  if (placed.size > 0) return [...placed];
  const lines = await writer.peopleCalled(name);
  const ofFirm = lines.filter(
    (line) => organisationKey(line.organisation ?? '') === organisationKey(organisation ?? ''),
  );
  return (lines.length > 1 && ofFirm.length === 1 ? ofFirm : lines).map(({ id }) => id);
}
