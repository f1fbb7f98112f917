/** The rows behind an answer, read by their keys with bare statements: what no layer above the driver can beat. */
export type BareRows = {
  lines(people: readonly string[]): Promise<void>;
  person(person: string, entries: readonly string[]): Promise<void>;
  asOf(): Promise<number | undefined>;
  close(): Promise<void>;
};

/** A driver: statements with the marks ?1, ?2 … */
export type BareDriver = {
  read(statement: string, values: readonly string[]): Promise<readonly unknown[]>;
  close(): Promise<void>;
};

export function bareRows({ read, close }: BareDriver): BareRows {
  return {
    async lines(people) {
      if (people.length > 0) await read(`${LINE} in (${marks(people)})`, ['own', ...people]);
    },
    async person(person, entries) {
      await read(`${LINE} = ?2`, ['own', person]);
      await read(RECORDS, ['own', person]);
      await read('select packed from person_days where book_id = ?1 and person_id = ?2', ['own', person]);
      if (entries.length === 0) return;
      await read(`${INTERACTIONS} (${marks(entries)})`, ['own', ...entries]);
      await read(`${PARTICIPANTS} (${marks(entries)})`, ['own', ...entries]);
    },
    async asOf() {
      const [row] = await read(AS_OF, ['own']);
      return (row as { readonly value: number } | undefined)?.value;
    },
    close,
  };
}

const LINE = `select * from person_tie join person_card using (book_id, person_id)
  where person_tie.book_id = ?1 and person_tie.person_id`;
const RECORDS = `select record.*, identity.kind, identity.value from membership
  join record on record.book_id = membership.book_id and record.record_id = membership.record_id
  join identity on identity.book_id = record.book_id and identity.record_id = record.record_id
  where membership.book_id = ?1 and membership.person_id = ?2`;
const INTERACTIONS = 'select * from interaction where book_id = ?1 and interaction_id in';
const PARTICIPANTS = `select participant.*, membership.person_id, person_card.name from participant
  join membership on membership.book_id = participant.book_id and membership.record_id = participant.record_id
  join person_card on person_card.book_id = membership.book_id and person_card.person_id = membership.person_id
  where participant.book_id = ?1 and participant.interaction_id in`;
const AS_OF = "select value from derived_state where book_id = ?1 and name = 'ties_as_of'";

/** The first mark is the book. */
function marks(values: readonly string[]): string {
  return values.map((_, at) => `?${at + 2}`).join(', ');
}
