import { Refusal } from '../core/refusal.ts';
import { JSON_SCHEMA_VERSION } from './command/answer.ts';
import { EXIT, EXIT_CODE, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { cleanJson, cleanText } from './text/clean.ts';

/** Says on stderr what went wrong, as a sentence or as one JSON document, and how the command ends. */
export function showFailure(error: unknown, terminal: Terminal, asJson: boolean): ExitCode {
  const exitCode = error instanceof Refusal ? EXIT_CODE[error.code] : EXIT.failed;
  terminal.err(asJson ? `${cleanJson(problem(error, exitCode))}\n` : cleanText(sentences(error)));
  return exitCode;
}

function problem(error: unknown, exitCode: ExitCode): object {
  const { code, details } = error instanceof Refusal ? error : { code: 'unexpected', details: [] };
  const message = error instanceof Error ? error.message : String(error);
  return { schemaVersion: JSON_SCHEMA_VERSION, code, message, details, exitCode };
}

function sentences(error: unknown): string {
  if (error instanceof Refusal)
    return `${[error.message, ...error.details.map((detail) => `  ${detail}`)].join('\n')}\n`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Something went wrong inside Mutuals; your data is as it was before. Please report this:\n${trace}\n`;
}
