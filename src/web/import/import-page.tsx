import { Problem } from '../api/problem.ts';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { FilePicker } from './file-picker.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { MeField } from './me-field.tsx';
import { useImport } from './use-import.ts';
import './import.css';

/** Files in, a look at what they would change, and then the change itself. */
export function ImportPage() {
  const { state, change, run, stop } = useImport();
  const { files, busy, preview, result, error } = state;
  const asksName = error instanceof Problem && error.code === 'me_unnamed';
  const asksMe = asksName || (error instanceof Problem && error.code === 'me_unknown');
  return (
    <div className="column">
      <div className="import-intro">
        <Heading tab="Import">Import</Heading>
        <p className="quiet">
          Everything is read on this computer and stays on it. Nothing is written before you say so.
        </p>
      </div>
      <p className="unseen" role="status">
        {!busy && preview ? 'The preview is ready; see what would change below.' : ''}
      </p>
      {result ? (
        <ImportDone result={result} onMore={() => change({ type: 'reset' })} />
      ) : (
        <FilePicker
          files={files}
          isBusy={busy !== undefined}
          onAdd={(more) => change({ type: 'added', files: more })}
          onRemove={(file) => change({ type: 'removed', file })}
        />
      )}
      {error !== undefined && <WhatStopped error={error} />}
      {asksMe && (
        <MeField start={[]} action="Look again" isName={asksName} onSay={(me) => run({ dryRun: true, me })} />
      )}
      {busy && <ImportProgress busy={busy} {...state} onStop={stop} />}
      {!busy && !preview && files.length > 0 && !asksMe && (
        <div className="row">
          <button type="button" className="button button-main" onClick={() => run({ dryRun: true })}>
            See what would change
          </button>
          <span className="quiet small">This writes nothing.</span>
        </div>
      )}
      {!busy && preview && (
        <ImportPreview
          preview={preview}
          onApply={(said) => run({ dryRun: false, ...said })}
          onAgain={(said) => run({ dryRun: true, ...said })}
        />
      )}
    </div>
  );
}

/** Stopping by hand is no trouble. */
function WhatStopped({ error }: { readonly error: unknown }) {
  if (!(error instanceof Problem) || error.code !== 'interrupted') return <Trouble error={error} />;
  return (
    <p className="note" role="status">
      {error.message} What was read is kept for a while: the same files again go on from there.
    </p>
  );
}
