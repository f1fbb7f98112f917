import { Link } from '@tanstack/react-router';
import { useTurn } from '../api/use-turn.ts';
import type { ImportResult } from '../api/verb-types.ts';
import { ImportTally } from './import-tally.tsx';

type Props = { readonly result: ImportResult; readonly onMore: () => void };

/** What came in, the way back, and the way on. */
export function ImportDone({ result, onMore }: Props) {
  const turn = useTurn();
  const { act, possibleDuplicates } = result;
  return (
    <section className="import-part" aria-label="Result">
      <div role="status">
        <h2 className="title">{act ? 'It is all in.' : 'Nothing was new.'}</h2>
      </div>
      <ImportTally result={result} />
      <div className="row">
        <Link to="/" className="button button-main">
          Go to Today
        </Link>
        {possibleDuplicates && (
          <Link to="/same" className="button">
            See who may be here twice
          </Link>
        )}
        <button type="button" className="button" onClick={onMore}>
          Import more
        </button>
        {act && (
          <button type="button" className="button" onClick={() => void turn('undo', act).then(onMore)}>
            Undo the import
          </button>
        )}
      </div>
    </section>
  );
}
