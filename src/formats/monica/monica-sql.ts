import type { Finding } from '../../core/finding.ts';
import { MonicaAccount, type Row } from './monica-account.ts';
import { type MonicaUser, monicaFindings, monicaOwner } from './monica-contact.ts';
import { SqlInserts } from './sql-inserts.ts';

/** Monica's dump says so on its first lines, and begins with the account. */
export function isMonicaSql(head: string): boolean {
  return (
    /^\uFEFF?#[^\n]*\n#[^\n]*dump of data/.test(head) && /INSERT IGNORE INTO\s+[\w`.]*accounts/.test(head)
  );
}

/** The tables that tell of people; the rest is how Monica was set up. */
const TABLES: ReadonlySet<string> = new Set(
  `activities activity_contact addresses calls contact_fields contact_tag contacts conversations messages notes places
  reminders special_dates tags users debts gifts relationships relationship_types pets tasks`.split(/\s+/),
);

/** Monica's export of an account as SQL. Its tables refer to each other, so all is told at the end. */
export class MonicaSql {
  readonly #inserts = new SqlInserts();
  readonly #tables = new Map<string, Row[]>();
  readonly #country: string | undefined;

  constructor(country?: string) {
    this.#country = country;
  }

  push(text: string): void {
    for (const { table, values } of this.#inserts.push(text)) {
      if (!TABLES.has(table)) continue;
      const rows = this.#tables.get(table);
      if (rows) rows.push(values);
      else this.#tables.set(table, [values]);
    }
  }

  *end(): Generator<Finding> {
    const account = new MonicaAccount(this.#tables);
    const known = new Map<string, string>();
    // Of several users the first opened the account; the others were invited.
    for (const user of account.rows('users').slice(0, 1)) yield* monicaOwner(monicaUser(user));
    for (const [at, row] of account.rows('contacts').entries()) {
      const contact = account.contact(row);
      const isMe = account.rows('users').some((user) => user['me_contact_id'] === row['id']);
      for (const finding of monicaFindings(contact, {
        place: `contact ${at + 1}`,
        isMe,
        country: this.#country,
      })) {
        if (finding.type === 'record') known.set(row['id'] ?? '', contact.id);
        yield finding;
      }
    }
    yield* account.activities(known);
    const { damaged, isBroken } = this.#inserts;
    const reason = 'This row is damaged.';
    for (let row = 0; row < damaged; row += 1) yield { type: 'bad', reason, place: 'a row' };
    if (isBroken) yield { type: 'bad', reason: 'This file breaks off. Export it again.', place: 'the end' };
  }
}

/** The hash of the password stays behind. */
function monicaUser({ first_name = '', last_name = '', email = '' }: Row): MonicaUser {
  const name = [first_name, last_name].filter((part) => part !== '').join(' ');
  return { name, email, original: JSON.stringify({ name, email }) };
}
