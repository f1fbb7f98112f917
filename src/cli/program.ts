import type { Store } from '../core/store.ts';
import type { openStore as open } from '../store/open-store.ts';

export { runCommandLine } from './command-line.ts';
export { processInterrupts } from './process-interrupts.ts';
export { processTerminal } from './process-terminal.ts';

/** Loaded when data is opened, since help and typos need no store. */
export async function openStore(options: Parameters<typeof open>[0]): Promise<Store> {
  return (await import('../store/open-store.ts')).openStore(options);
}

/** Called at the end of each run: nothing to do, where there is no compiled code to keep. */
export function finished(): void {}
