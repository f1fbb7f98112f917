import { expect } from 'vitest';
import { mutuals, type Ran } from '../command.ts';
import { newFolder } from '../world.ts';

type Refused = { readonly code: string; readonly message: string; readonly exitCode: number };

/**
 * Runs the built program on a server, and holds what it says to the manners of a refusal: a sentence and no trace,
 * never a password, and the same code as JSON.
 */
export async function refusedCommand(database: string, words: readonly string[]): Promise<Refused> {
  const run = (...more: readonly string[]): Promise<Ran> =>
    mutuals(newFolder(), [...words, ...more], { MUTUALS_DATABASE: database });
  const [plain, asJson] = [await run(), await run('--json')];
  const refused: Refused = JSON.parse(asJson.err);
  expect(plain).toEqual({ code: refused.exitCode, out: '', err: `${refused.message}\n` });
  expect(asJson.code).toBe(refused.exitCode);
  expect(plain.err + asJson.err).not.toMatch(/\n\s+at |Something went wrong/);
  const { password } = new URL(database);
  if (password !== '') expect(plain.err + asJson.err).not.toContain(decodeURIComponent(password));
  return { code: refused.code, message: refused.message, exitCode: refused.exitCode };
}
