import { Refusal } from '../../core/refusal.ts';
import type { Address } from './address.ts';

type Told = { readonly code: string; readonly message: string };

/** What the driver or the server says. Codes are SQLSTATEs, https://www.postgresql.org/docs/current/errcodes-appendix.html, or Node's. */
export function told(error: unknown): Told {
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  // A host name with several addresses fails once for each.
  const [first] = error instanceof AggregateError ? error.errors : [error];
  const { code } = Object(first) as { code?: unknown };
  return { code: typeof code === 'string' ? code : '', message: error.message };
}

const NO_CONNECTION = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT|EACCES)$/;
/** 57P05 and 25P03: nobody used the connection for long, as when the computer slept in the middle of an act. */
const BROKEN = /^(ECONNRESET|EPIPE|57P0[1235]|25P03|08\w{3})$/;
const BROKEN_MESSAGE = /connection terminated|connection ended|not queryable|closed the connection/i;
const NOT_IN_TIME = /timeout expired|due to connection timeout/;
const NO_PASSWORD = /password must be a (non-empty )?string/;
const NO_TLS = /does not support SSL|certificate|self.signed|SSL/i;

/** The connection broke, or the server did: whether a commit was heard is not known. */
export function isLostConnection(error: unknown): boolean {
  const { code, message } = told(error);
  return BROKEN.test(code) || (code === '' && BROKEN_MESSAGE.test(message) && !NOT_IN_TIME.test(message));
}

/** Another transaction was in the way; nothing of this one is left. */
export function isSerializationFailure(error: unknown): boolean {
  return /^(40001|40P01)$/.test(told(error).code);
}

/** Another wrote the same row first: only who takes no turn among the writers, as a look ahead, can meet it. */
export function isOvertaken(error: unknown): boolean {
  return told(error).code === '23505';
}

/** The same as a sentence with a way out. Programmers' mistakes pass through as they are. */
export function asRefusal(error: unknown, address: Address): unknown {
  if (error instanceof Refusal) return error;
  const { code, message } = told(error);
  const unreachable = (detail: string): Refusal => new Refusal('database_unreachable', detail, [], error);
  // The last one is the pool's, when all its connections are in use.
  if (
    isSerializationFailure(error) ||
    code === '55P03' ||
    /timeout exceeded when trying to connect/.test(message)
  )
    return new Refusal('database_busy', '', [], error);
  if (isLostConnection(error))
    return unreachable(
      `The connection to ${address.shown} broke. Nothing was half written; try again in a moment.`,
    );
  if (NO_CONNECTION.test(code) || (code === '' && NOT_IN_TIME.test(message)))
    return unreachable(
      `No PostgreSQL answers at ${address.shown} (${code || 'no answer in time'}). Is the server running, and is the address right?`,
    );
  if (code === '53200' || code === '58030')
    return unreachable(
      `${address.shown} is in trouble of its own (${message}). Nothing was half written; its log tells more.`,
    );
  if (code === '53300')
    return unreachable(`${address.shown} takes no more connections. Try again in a moment.`);
  if (/^28/.test(code) || NO_PASSWORD.test(message))
    return new Refusal('database_sign_in', address.shown, [], error);
  if (code === '3D000')
    return unreachable(
      `There is no such database on the server: ${address.shown}. Make it with \`createdb\`.`,
    );
  // Node sends valid UTF-8, so it can only be this letter.
  if (code === '22021')
    return new Refusal(
      'input_invalid',
      'There is a zero character in the text, and PostgreSQL keeps none. Nothing was written; leave it out and try again.',
      [],
      error,
    );
  if (code === '53100') return new Refusal('disk_full', '', [], error);
  if (code === '57014' || code === '25P04') return new Refusal('database_slow', '', [], error);
  if (code === '25006')
    return new Refusal('database_read_only', `${address.shown} (a copy for reading)`, [], error);
  if (code === '42501')
    return unreachable(
      `The user of ${address.shown} may not do this (${message}). Run \`mutuals database prepare\` again.`,
    );
  if (/^XX00[12]$/.test(code))
    return unreachable(`${address.shown} reports broken data (${message}). Restore it from its backup.`);
  if (code === '' && NO_TLS.test(message))
    return unreachable(
      `No safe connection to ${address.shown} (${message}). Give the server a certificate, or say sslmode=disable in the address.`,
    );
  return error;
}
