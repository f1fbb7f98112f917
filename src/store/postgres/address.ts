import { Refusal } from '../../core/refusal.ts';

/** Where a PostgreSQL server is, and who signs in there. */
export type Address = {
  /** For the driver: may hold a password. */
  readonly connectionString: string;
  /** For people: never holds a password. */
  readonly shown: string;
  readonly user: string;
};

const HOW = 'Write postgres://USER:PASSWORD@HOST:5432/DATABASE.';

export function isPostgresAddress(database: string): boolean {
  return /^postgres(ql)?:/i.test(database);
}

export function postgresAddress(text: string): Address {
  const url = urlOf(text);
  const mode = url.searchParams.get('sslmode') ?? (isHere(url) ? 'disable' : 'verify-full');
  url.searchParams.set('sslmode', mode === 'disable' ? mode : 'verify-full');
  const at = url.searchParams.get('host') ?? url.hostname;
  const port = url.port === '' ? '' : `:${url.port}`;
  const user = decodeURIComponent(url.username);
  return {
    connectionString: url.href,
    shown: `postgres://${user === '' ? '' : `${user}@`}${at}${port}${url.pathname}`,
    user,
  };
}

function urlOf(text: string): URL {
  if (!isPostgresAddress(text) || !URL.canParse(text))
    throw new Refusal('input_invalid', `This is no address of a PostgreSQL database. ${HOW}`);
  const url = new URL(text);
  if (url.pathname.length < 2) throw new Refusal('input_invalid', `The address names no database. ${HOW}`);
  return url;
}

/** On this computer nobody can listen in; elsewhere a connection is encrypted to a server that shows who it is, or refused. */
function isHere(url: URL): boolean {
  const host = url.searchParams.get('host') ?? url.hostname;
  return host === '' || host.startsWith('/') || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}
