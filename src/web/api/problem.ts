import { withoutCommand } from '../words/without-command.ts';

/** What the server says when it says no (RFC 9457), or what we say when it does not answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly details: readonly string[];

  constructor(said: {
    status: number;
    code: string;
    detail: string;
    details?: readonly string[];
    cause?: unknown;
  }) {
    super(said.detail, said.cause === undefined ? undefined : { cause: said.cause });
    this.status = said.status;
    this.code = said.code;
    this.details = said.details ?? [];
  }
}

/** Sentences that name a command line or ids are said again in the words of this surface. */
const IN_THE_BROWSER: Readonly<Record<string, string>> = {
  me_unknown: 'It is not clear which address in this mail is yours. Write your own addresses below.',
  me_unnamed:
    'These chats do not tell which of the people in them is you. Write your name below, as it stands in the chat.',
  nobody_named: 'No person is named in this line. Write a name, for example “coffee with Ana”.',
  person_not_found: 'This person is not here (any more). They may have been joined with somebody else.',
  person_ambiguous: 'More than one person fits. Choose who you mean.',
  act_built_upon: 'Later changes build on this one. Take those back first.',
  goal_not_found: 'This goal is not here (any more).',
  need_unclear:
    'The name does not tell which kind of people that is. Choose what they do, their field, level or place.',
  act_undone_already: 'This is taken back already.',
};

/** Reads a problem out of whatever an answer holds. */
export function problemFrom(status: number, body: unknown): Problem {
  const said = isRecord(body) ? body : {};
  const code = text(said['code']) ?? 'unknown';
  const inBrowser = IN_THE_BROWSER[code];
  if (inBrowser !== undefined) return new Problem({ status, code, detail: inBrowser });
  const told =
    text(said['detail']) ?? text(said['title']) ?? `The server answered with ${status}. Try again.`;
  const detail = withoutFlags(withoutCommand(told));
  const details = Array.isArray(said['details'])
    ? said['details'].filter((one) => typeof one === 'string')
    : [];
  return new Problem({ status, code, detail, details: details.filter((one) => one !== told) });
}

/** "Say how much: --minutes 90, or --contacts 8." and "Name somebody with --through NAME." stand for fields here. */
function withoutFlags(says: string): string {
  const kept = says.replace(/(?:: | with |, or (?:\w+ )*)?(?<!\S)--[a-z].*$/s, '');
  return kept === says || /[.!?]$/.test(kept) ? kept : `${kept.trimEnd()}.`;
}

/** A sentence for any failure. */
export function sentenceOf(error: unknown): string {
  return error instanceof Problem ? error.message : 'Something went wrong in this page. Load it again.';
}

export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.status === 401;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
