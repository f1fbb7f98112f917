import { setTimeout } from 'node:timers/promises';
import { isLostConnection, isSerializationFailure } from './refusals.ts';
import type { Work } from './transaction.ts';

/** A server that was just restarted needs a moment. */
const PAUSE_MS = 200;

/** One transaction; `almost` is called when everything is done but the end. */
export type Write = <T>(
  work: Work<T>,
  end: 'commit' | 'rollback',
  almost?: (result: T) => void,
) => Promise<T>;

/** One second try when others were in the way or the connection broke, or for a reason of this work's own. */
export async function twice<T>(
  work: () => Promise<T>,
  isAlsoWorthIt: (error: unknown) => boolean = () => false,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isWorthAnotherTry(error) && !isAlsoWorthIt(error)) throw error;
    await setTimeout(PAUSE_MS);
    return work();
  }
}

/**
 * The same for a write. When the connection broke at the commit, nobody knows whether the server heard: then it is
 * asked first, so that nothing is written twice; and asked once more when the second answer is lost too.
 */
export async function twiceUnlessDone<T>(
  write: Write,
  work: Work<T>,
  wasDone: Work<boolean> | undefined,
): Promise<T> {
  let finished: { readonly result: T } | undefined;
  const done = async (): Promise<typeof finished> =>
    finished && wasDone && (await write(wasDone, 'rollback')) ? finished : undefined;
  const writeUnlessDone = async (): Promise<T> => {
    const known = await done();
    if (known) return known.result;
    return write(work, 'commit', (result) => {
      finished = { result };
    });
  };
  return twice(writeUnlessDone).catch(async (error: unknown) => {
    const known = isLostConnection(error) ? await done().catch(() => undefined) : undefined;
    if (known) return known.result;
    throw error;
  });
}

function isWorthAnotherTry(error: unknown): boolean {
  return isLostConnection(error) || isSerializationFailure(error);
}
