import { useEffect, useRef } from 'react';
import { partTitleId } from '../parts/page-part.tsx';
import type { SilentQuestion } from './use-plan.ts';

/**
 * A question that leaves takes the focus with it; the one that moves up into its place gets it, and the title when none
 * is left. Gives what is to be called before a question leaves.
 */
export function useNextInFocus(questions: readonly SilentQuestion[]): (leavingAt: number) => void {
  const leftAt = useRef<number>(undefined);
  useEffect(() => {
    const at = leftAt.current;
    leftAt.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const next = questions[at] ?? questions.at(-1);
    const title = document.getElementById(partTitleId('still-close'));
    const part = title?.closest('section');
    const row = next && part?.querySelector<HTMLElement>(`[data-row="${next.person.id}"]`);
    (row ?? title)?.focus();
  }, [questions]);
  return (leavingAt) => {
    leftAt.current = leavingAt;
  };
}
