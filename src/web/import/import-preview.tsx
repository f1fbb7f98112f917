import type { ImportResult } from '../api/verb-types.ts';
import { ImportTally } from './import-tally.tsx';
import { Mapping } from './mapping.tsx';
import { saidOfPreview } from './mapping-said.ts';
import { MeField } from './me-field.tsx';
import { bringsNews } from './tally-lines.ts';

/** What the user said of the files: who they are, and what columns hold. */
type Said = { readonly me: readonly string[]; readonly map: readonly string[] };

type Props = {
  readonly preview: ImportResult;
  readonly onApply: (said: Said) => void;
  readonly onAgain: (said: Said) => void;
};

/** What would change, and the question who you are in it, before anything is written. */
export function ImportPreview({ preview, onApply, onAgain }: Props) {
  const { me, tables = [] } = preview;
  const mine = me?.addresses ?? [];
  const map = saidOfPreview(preview);
  const isClear = tables.every(({ sure }) => sure);
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
          <MeField
            key={mine.join(' ')}
            start={mine}
            action="Look again with these"
            onSay={(again) => onAgain({ me: again, map })}
          />
        </div>
      )}
      {tables.map((table) => (
        <Mapping
          key={`${table.file} ${table.columns.map(({ field }) => field).join(' ')}`}
          table={table}
          onSay={(said) => onAgain({ me: mine, map: [...said, ...map] })}
        />
      ))}
      <ImportTally result={preview} />
      {!isClear ? (
        <p>Say above what the columns hold; then the import goes on.</p>
      ) : bringsNews(preview) ? (
        <div className="row">
          <button type="button" className="button button-main" onClick={() => onApply({ me: mine, map })}>
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
