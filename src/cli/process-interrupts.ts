import { EXIT } from './exit-code.ts';
import type { Interrupts } from './interrupts.ts';

type Signals = Pick<NodeJS.Process, 'on' | 'off' | 'exit'>;

/** Ctrl-C as the process hears of it. Nothing is installed until somebody wants to know. */
export function processInterrupts(signals: Signals): Interrupts {
  let asked = false;
  const ask = (): void => {
    if (asked) signals.exit(EXIT.interrupted);
    asked = true;
  };
  return {
    asked: () => asked,
    async during(work) {
      signals.on('SIGINT', ask);
      try {
        return await work();
      } finally {
        signals.off('SIGINT', ask);
      }
    },
    pressed: () =>
      new Promise((resolve) => {
        signals.on('SIGINT', () => resolve());
        signals.on('SIGTERM', () => resolve());
      }),
  };
}
