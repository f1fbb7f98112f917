import { randomBytes } from 'node:crypto';
import { Refusal } from '../core/refusal.ts';
import { HttpRefusal } from './http-refusal.ts';
import { HTTP_STATUS } from './http-status.ts';

/** What went wrong, as RFC 9457 says it. `code` is public and never changes; `detail` is the sentence to show. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly details?: readonly string[];
  /** The name under which an unexpected error stands in the log. */
  readonly id?: string;
};

/** Receives what nobody expected, with the id that the user was shown. */
export type Log = (entry: { readonly id: string; readonly where: string; readonly error: unknown }) => void;

export function problemOf(error: unknown, where: string, log: Log): Problem {
  if (error instanceof Refusal) {
    const { details } = error;
    return {
      ...named(error.code, HTTP_STATUS[error.code], error.message),
      ...(details.length > 0 && { details }),
    };
  }
  if (error instanceof HttpRefusal) return named(error.code, error.status, error.message);
  const id = randomBytes(6).toString('hex');
  log({ id, where, error });
  return { ...named('unexpected', 500, `Something went wrong that should not. The log names it ${id}.`), id };
}

function named(code: string, status: number, detail: string): Problem {
  const words = code.replaceAll('_', ' ');
  return {
    type: `urn:mutuals:problem:${code}`,
    title: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    status,
    detail,
    code,
  };
}
