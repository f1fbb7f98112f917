import { type SqliteFile, sqliteLibrary } from '../../src/store/sqlite/driver.ts';

/** The rows behind an answer, read by their keys with bare statements: what no layer above the driver can beat. */
export type BareRows = {
  lines(people: readonly string[]): void;
  person(person: string, entries: readonly string[]): void;
  asOf(): number | undefined;
  close(): void;
};

export function bareRows(database: string): BareRows {
  const { DatabaseSync } = sqliteLibrary();
  const file = new DatabaseSync(database);
  const read = (sql: string, ...values: readonly string[]): unknown[] =>
    prepared(file, sql).all('own', ...values);
  return {
    lines: (people) => void read(`${LINE} in (${marks(people)})`, ...people),
    person(person, entries) {
      read(`${LINE} = ?`, person);
      read(RECORDS, person);
      read('select packed from person_days where book_id = ? and person_id = ?', person);
      read(
        `select * from interaction where book_id = ? and interaction_id in (${marks(entries)})`,
        ...entries,
      );
      read(`${PARTICIPANTS} (${marks(entries)})`, ...entries);
    },
    asOf: () =>
      (
        read("select value from derived_state where book_id = ? and name = 'ties_as_of'") as {
          value: number;
        }[]
      )[0]?.value,
    close: () => file.close(),
  };
}

const LINE = `select * from person_tie join person_card using (book_id, person_id)
  where person_tie.book_id = ? and person_tie.person_id`;
const RECORDS = `select record.*, identity.kind, identity.value from membership
  cross join record using (book_id, record_id) cross join identity using (book_id, record_id)
  where membership.book_id = ? and membership.person_id = ?`;
const PARTICIPANTS = `select participant.*, membership.person_id, person_card.name from participant
  cross join membership using (book_id, record_id) cross join person_card using (book_id, person_id)
  where participant.book_id = ? and participant.interaction_id in`;

const statements = new WeakMap<SqliteFile, Map<string, ReturnType<SqliteFile['prepare']>>>();

function prepared(file: SqliteFile, sql: string): ReturnType<SqliteFile['prepare']> {
  const known = statements.get(file) ?? new Map<string, ReturnType<SqliteFile['prepare']>>();
  statements.set(file, known);
  const statement = known.get(sql) ?? file.prepare(sql);
  known.set(sql, statement);
  return statement;
}

function marks(values: readonly string[]): string {
  return values.map(() => '?').join(', ');
}
