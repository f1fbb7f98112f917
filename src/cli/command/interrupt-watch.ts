import type { Watch } from '../../core/ports.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Interrupts } from '../interrupts.ts';
import type { ProgressDisplay } from '../progress.ts';

/** Long work on the command line: shown as a bar, stopped by Ctrl-C. */
export function interruptWatch(interrupts: Interrupts, progress: ProgressDisplay): Watch {
  return {
    report: (news) => progress.report(news),
    stopIfAsked() {
      if (interrupts.asked()) throw new Refusal('interrupted');
    },
  };
}
