import { useCallback, useEffect, useState } from 'react';
import type { Progress } from '../../core/ports.ts';
import { runJob } from '../api/job.ts';
import type { Doubts } from '../api/verb-types.ts';
import { useStatus } from '../app/use-status.ts';

/** As many questions as can be asked for at once. */
const MOST_ASKED = 200;

type Found = {
  readonly doubts?: Doubts;
  readonly progress?: Progress;
  readonly error?: unknown;
};

export type FindingDoubts = Found & {
  /** Changes with each time the people were compared. */
  readonly time: number;
  readonly again: () => void;
};

/** Has the people compared. Not a query: what is written meanwhile must not begin it anew. */
export function useDoubts(person: string | undefined): FindingDoubts {
  const [found, setFound] = useState<Found>({});
  const [time, setTime] = useState(0);
  const isSample = useStatus()?.isSample;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other data or another wish compares anew
  useEffect(() => {
    if (isSample === undefined) return;
    const stopper = new AbortController();
    const { signal } = stopper;
    const change = (next: Found): void => {
      if (!signal.aborted) setFound(next);
    };
    change({});
    runJob(
      'doubts.list',
      { limit: MOST_ASKED, ...(person !== undefined && { person }) },
      { signal, report: (progress) => change({ progress }) },
    ).then(
      (doubts) => change({ doubts }),
      (error: unknown) => change({ error }),
    );
    return () => stopper.abort();
  }, [person, isSample, time]);
  const again = useCallback(() => setTime((now) => now + 1), []);
  return { ...found, time, again };
}
