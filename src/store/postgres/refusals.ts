import { Refusal, type RefusalCode } from '../../core/refusal.ts';
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

/** 57P05 and 25P03: nobody used the connection for long, as when the computer slept in the middle of an act. */
const BROKEN = /^(ECONNRESET|EPIPE|57P0[1235]|25P03|08\w{3})$/;
const BROKEN_MESSAGE = /connection terminated|connection ended|not queryable|closed the connection/i;
const NOT_IN_TIME = /timeout expired|due to connection timeout/;

/** The connection broke, or the server did: whether a commit was heard is not known. */
export function isLostConnection(error: unknown): boolean {
  const { code, message } = told(error);
  if (BROKEN.test(code) || /^(read|write) E/.test(message)) return true;
  return code === '' && BROKEN_MESSAGE.test(message) && !NOT_IN_TIME.test(message);
}

/** Another transaction was in the way; nothing of this one is left. */
export function isSerializationFailure(error: unknown): boolean {
  return /^(40001|40P01)$/.test(told(error).code);
}

/** Another wrote the same row first: only who takes no turn among the writers, as a look ahead, can meet it. */
export function isOvertaken(error: unknown): boolean {
  return told(error).code === '23505';
}

type Failure = Told & { readonly place: string };
type Saying = {
  readonly fits: (failure: Failure, error: unknown) => boolean;
  readonly as: RefusalCode;
  readonly says: (failure: Failure) => string;
};

const state =
  (states: RegExp): Saying['fits'] =>
  ({ code }) =>
    states.test(code);
const nothing = (): string => '';

/** The first that fits is said. */
const SAYINGS: readonly Saying[] = [
  { fits: (_, error) => isSerializationFailure(error), as: 'database_busy', says: nothing },
  { fits: state(/^55P03$/), as: 'database_busy', says: nothing },
  {
    // All connections of this process are in use.
    fits: ({ message }) => /timeout exceeded when trying to connect/.test(message),
    as: 'database_busy',
    says: nothing,
  },
  {
    fits: (_, error) => isLostConnection(error),
    as: 'database_unreachable',
    says: ({ place }) => `The connection to ${place} broke. Nothing was half written; try again in a moment.`,
  },
  {
    fits: ({ code, message }) =>
      /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT|EACCES)$/.test(code) ||
      (code === '' && NOT_IN_TIME.test(message)),
    as: 'database_unreachable',
    says: ({ place, code }) =>
      `No PostgreSQL answers at ${place} (${code || 'no answer in time'}). Is the server running, and is the address right?`,
  },
  {
    fits: ({ code, message }) => /^28/.test(code) || /password must be a (non-empty )?string/.test(message),
    as: 'database_sign_in',
    says: ({ place }) => place,
  },
  {
    // OpenSSL names what is wrong with a certificate in the code; what the driver misses has none.
    fits: ({ code, message }) =>
      /CERT|SIGNATURE|HOSTNAME|TLS|SSL|EPROTO/.test(code) ||
      (code === '' && /SSL|certificate/i.test(message)),
    as: 'database_unreachable',
    says: ({ place, message }) =>
      `No safe connection to ${place} (${message}). Give the server a certificate, or say sslmode=disable in the address.`,
  },
  {
    fits: state(/^3D000$/),
    as: 'database_unreachable',
    says: ({ place }) => `There is no such database on the server: ${place}. Make it with \`createdb\`.`,
  },
  {
    fits: state(/^53300$/),
    as: 'database_unreachable',
    says: ({ place }) => `${place} takes no more connections. Try again in a moment.`,
  },
  {
    fits: state(/^(53200|58030)$/),
    as: 'database_unreachable',
    says: ({ place, message }) =>
      `${place} is in trouble of its own (${message}). Nothing was half written; its log tells more.`,
  },
  {
    fits: state(/^XX00[12]$/),
    as: 'database_unreachable',
    says: ({ place, message }) => `${place} reports broken data (${message}). Restore it from its backup.`,
  },
  {
    fits: state(/^42501$/),
    as: 'database_unreachable',
    says: ({ place, message }) =>
      `The user of ${place} may not do this (${message}). Run \`mutuals database prepare\` again.`,
  },
  { fits: state(/^53100$/), as: 'disk_full', says: nothing },
  { fits: state(/^(57014|25P04)$/), as: 'database_slow', says: nothing },
  {
    fits: state(/^25006$/),
    as: 'database_read_only',
    says: ({ place }) =>
      `${place} only reads at this moment: it is a copy for reading, or its administrator holds all writing. Use the address that writes.`,
  },
  {
    // Node sends valid UTF-8, so it can only be this letter.
    fits: state(/^22021$/),
    as: 'input_invalid',
    says: () =>
      'There is a zero character in the text, and PostgreSQL keeps none. Nothing was written; leave it out and try again.',
  },
];

/** The same as a sentence with a way out. Programmers' mistakes pass through as they are. */
export function asRefusal(error: unknown, { shown }: Address): unknown {
  if (error instanceof Refusal) return error;
  const failure = { ...told(error), place: shown };
  const saying = SAYINGS.find(({ fits }) => fits(failure, error));
  return saying ? new Refusal(saying.as, saying.says(failure), [], error) : error;
}
