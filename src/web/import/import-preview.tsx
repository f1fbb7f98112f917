import type { ImportResult } from '../api/verb-types.ts';
import { ImportTally } from './import-tally.tsx';
import { MeField } from './me-field.tsx';
import { bringsNews } from './tally-lines.ts';

type Props = {
  readonly preview: ImportResult;
  readonly onApply: (me: readonly string[]) => void;
  readonly onAgain: (me: readonly string[]) => void;
};

/** What would change, and the question who you are in it, before anything is written. */
export function ImportPreview({ preview, onApply, onAgain }: Props) {
  const { me } = preview;
  const mine = me?.addresses ?? [];
  return (
    <section className="import-part" aria-label="Preview">
      <h2 className="title">What would change</h2>
      {me && (
        <div className="note import-me">
          <h3 className="part-title">{me.guessed ? 'These addresses are you?' : 'You are'}</h3>
          {me.guessed && me.sent !== undefined && (
            <p className="small quiet">
              This address sent {me.sent.toLocaleString('en')} of the{' '}
              {(me.messages ?? me.sent).toLocaleString('en')} messages.
            </p>
          )}
          <MeField key={mine.join(' ')} start={mine} action="Look again with these" onSay={onAgain} />
        </div>
      )}
      <ImportTally result={preview} />
      {bringsNews(preview) ? (
        <div className="row">
          <button type="button" className="button button-main" onClick={() => onApply(mine)}>
            Import now
          </button>
          <span className="quiet small">One undo takes all of it back.</span>
        </div>
      ) : (
        <p>Everything in these files is here already. There is nothing to import.</p>
      )}
    </section>
  );
}
