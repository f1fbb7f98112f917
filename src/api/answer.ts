import type { Problem } from './problem.ts';

/** An HTTP answer as plain data, so that it can be kept and given again. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export function jsonAnswer(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

const BUSY_SECONDS = '1';

export function problemAnswer(problem: Problem, headers: Readonly<Record<string, string>> = {}): Answer {
  return jsonAnswer(problem, problem.status, {
    'Content-Type': 'application/problem+json',
    ...(problem.status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...(problem.code === 'database_busy' && { 'Retry-After': BUSY_SECONDS }),
    ...headers,
  });
}

export function responseOf({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers });
}
