import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import type { Progress } from '../../core/ports.ts';
import { timeLeft } from '../../core/time-left.ts';
import { runJob } from '../api/job.ts';
import { Problem, sentenceOf } from '../api/problem.ts';
import { type Upload, upload } from '../api/upload.ts';
import { type Turn, useTurn } from '../api/use-turn.ts';
import type { ImportResult } from '../api/verb-types.ts';
import { showToast } from '../toast/toast-store.ts';
import { type Busy, type ImportEvent, type ImportState, importState, NO_IMPORT } from './import-state.ts';

type Wish = { readonly dryRun: boolean; readonly me?: readonly string[]; readonly map?: readonly string[] };

export type Import = {
  readonly state: ImportState;
  readonly change: (event: ImportEvent) => void;
  readonly run: (wish: Wish) => void;
  readonly stop: () => void;
};

/** Sends files, shows what would come of them, and brings them in. What is being written goes on when the page is left. */
export function useImport(): Import {
  const [state, change] = useReducer(importState, NO_IMPORT);
  const queries = useQueryClient();
  const turn = useTurn();
  const sent = useRef(new Map<File, Upload>());
  const stopper = useRef<AbortController>(undefined);
  const isHere = useIsHere();

  const run = async (wish: Wish): Promise<void> => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    try {
      const result = await bringIn(state.files, wish, { sent: sent.current, signal, change });
      change({ type: 'finished', result });
      if (wish.dryRun) return;
      await queries.invalidateQueries();
      if (!isHere.current) sayAfterwards(result, turn);
    } catch (error) {
      if (error instanceof Problem && error.code === 'upload_not_found') sent.current.clear();
      change({ type: 'failed', error });
      if (!isHere.current && !wish.dryRun) showToast({ says: sentenceOf(error), isTrouble: true });
    }
  };
  return { state, change, run: (wish) => void run(wish), stop: () => stopper.current?.abort() };
}

function useIsHere(): { readonly current: boolean } {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}

function sayAfterwards({ act }: ImportResult, turn: Turn): void {
  if (!act) return;
  showToast({ says: `${act.line}.`, action: { label: 'Undo', run: () => void turn('undo', act) } });
}

type Sending = {
  readonly sent: Map<File, Upload>;
  readonly signal: AbortSignal;
  readonly change: (event: ImportEvent) => void;
};

async function bringIn(
  files: readonly File[],
  { dryRun, me, map }: Wish,
  sending: Sending,
): Promise<ImportResult> {
  await sendAll(files, sending);
  const { change, sent, signal } = sending;
  const busy: Busy = dryRun ? 'reading' : 'applying';
  change({ type: 'started', busy });
  const ids = files.flatMap((file) => sent.get(file)?.id ?? []);
  const said = {
    ...(me && me.length > 0 && { me: [...me] }),
    ...(map && map.length > 0 && { map: [...map] }),
  };
  return runJob('import.files', { files: ids, dryRun, ...said }, { signal, report: progressReport(change) });
}

/** How far the work is, with how long it still takes. */
function progressReport(change: (event: ImportEvent) => void): (progress: Progress) => void {
  const left = timeLeft();
  return (progress) =>
    change({ type: 'progressed', progress, secondsLeft: left(progress, performance.now()) });
}

/** What was sent for the preview is not sent again for the import. */
async function sendAll(files: readonly File[], { sent, signal, change }: Sending): Promise<void> {
  const waiting = files.filter((file) => !sent.has(file));
  if (waiting.length === 0) return;
  change({ type: 'started', busy: 'uploading' });
  const total = waiting.reduce((sum, { size }) => sum + size, 0);
  const tell = progressReport(change);
  let before = 0;
  for (const file of waiting) {
    const report = (bytes: number): void =>
      tell({ step: `Sending ${file.name}`, done: before + bytes, total, unit: 'bytes' });
    sent.set(file, await upload(file, { signal, report }));
    before += file.size;
  }
}
