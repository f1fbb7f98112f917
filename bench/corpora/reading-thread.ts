import { parentPort, workerData } from 'node:worker_threads';
import type { FileOutcome } from './corpus-kind.ts';
import { CORPUS_KINDS } from './kinds.ts';

const kind = CORPUS_KINDS.find((one) => one.kind === workerData);

parentPort?.on('message', async (path: string) => parentPort?.postMessage(await read(path)));
parentPort?.postMessage('ready');

async function read(path: string): Promise<FileOutcome> {
  if (!kind) return { outcome: 'refused', reason: 'no reader of this kind' };
  try {
    return await kind.read(path);
  } catch (error) {
    return { outcome: 'crashed', reason: String(error) };
  }
}
