import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from '../../core/refusal.ts';
import { isPostgresAddress, postgresAddress } from '../postgres/address.ts';

const HOW = 'Write sqlite:FILE, a file, or postgres://USER:PASSWORD@HOST/DATABASE.';

/** A database as it was named: a file or a server, and how it is shown to people. */
export type Place = {
  readonly kind: 'sqlite' | 'postgres';
  readonly database: string;
  readonly shown: string;
};

export function placeNamed(text: string): Place {
  if (isPostgresAddress(text))
    return { kind: 'postgres', database: text, shown: postgresAddress(text).shown };
  const file = text.replace(/^sqlite:/i, '');
  if (file === '') throw new Refusal('input_invalid', `No database is named. ${HOW}`);
  // Not shown again: the address of another kind of server may hold a password.
  if (/^\w+:\/\//.test(file))
    throw new Refusal('input_invalid', `Mutuals keeps no books in such a place. ${HOW}`);
  if (file.startsWith('~'))
    throw new Refusal(
      'input_invalid',
      `${text}: your shell did not put your home folder in place of "~". Write the whole path.`,
    );
  return { kind: 'sqlite', database: resolve(file), shown: file };
}

/** Whether both are the same database under two names. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.kind === other.kind && identity(one) === identity(other);
}

function identity({ kind, database }: Place): string {
  if (kind === 'sqlite') return existsSync(database) ? realpathSync(database) : database;
  const { hostname, port, pathname, searchParams } = new URL(database);
  const host = searchParams.get('host') ?? hostname;
  return `${host}:${searchParams.get('port') ?? (port || '5432')}${pathname}`;
}
