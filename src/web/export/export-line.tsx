import type { Progress } from '../../core/ports.ts';
import { Problem } from '../api/problem.ts';
import type { Exported } from '../api/verb-types.ts';
import { Trouble } from '../parts/trouble.tsx';
import { sizeWords } from '../words/words.ts';
import type { ExportChoice } from './export-choices.ts';
import { ExportProgress } from './export-progress.tsx';

type Props = {
  readonly choice: ExportChoice;
  readonly isBusy: boolean;
  /** Something else is being written. */
  readonly isWaiting: boolean;
  readonly progress: Progress | undefined;
  readonly done: Exported | undefined;
  readonly error: unknown;
  readonly onStart: () => void;
  readonly onStop: () => void;
};

/** One thing that can be written out: what it is for, its button, and what came of it. */
export function ExportLine({ choice, isBusy, isWaiting, progress, done, error, onStart, onStop }: Props) {
  return (
    <section className="export-line" aria-label={choice.name}>
      <h2 className="part-title">{choice.name}</h2>
      <p>{choice.says}</p>
      {isBusy ? (
        <ExportProgress name={choice.name} progress={progress} onStop={onStop} />
      ) : (
        <div className="row">
          <button type="button" className="button" disabled={isWaiting} onClick={onStart}>
            {done ? 'Write it again' : `Save as ${FILE_WORDS[choice.as]}`}
          </button>
          {done?.download !== undefined && (
            <span role="status">
              <a href={done.download} download={done.name}>
                {done.name}
              </a>{' '}
              <span className="quiet small">{sizeWords(done.bytes)}, kept here for an hour</span>
            </span>
          )}
        </div>
      )}
      {error !== undefined && <WhatStopped error={error} />}
    </section>
  );
}

const FILE_WORDS: Readonly<Record<ExportChoice['as'], string>> = {
  json: 'JSON',
  vcard: 'vCard',
  vcard3: 'vCard 3.0',
  ics: 'a calendar file',
  csv: 'CSV',
  markdown: 'a zip of notes',
};

/** Stopping by hand is no trouble. */
function WhatStopped({ error }: { readonly error: unknown }) {
  if (!(error instanceof Problem) || error.code !== 'interrupted') return <Trouble error={error} />;
  return (
    <p className="quiet small" role="status">
      Stopped. Nothing was kept.
    </p>
  );
}
