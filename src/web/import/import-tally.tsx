import type { ImportResult } from '../api/verb-types.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { counted } from '../words/words.ts';
import { ImportChanges } from './import-changes.tsx';
import { ImportDoubles } from './import-doubles.tsx';
import { tallyLines } from './tally-lines.ts';

/** What comes in, what is left out and why, and what could not be read and where. */
export function ImportTally({ result }: { readonly result: ImportResult }) {
  const { files, newPeople, people, skipped, bad, badCount, readBefore, possibleDuplicates } = result;
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {readBefore !== undefined && (
        <p className="small quiet">
          Reading went on where it stopped: {Math.floor(100 * readBefore)} % was read already.
        </p>
      )}
      <ul className="small quiet">
        {files.map(({ name, kind, items }) => (
          <li key={name}>
            {name}: {kind}, {counted(items, 'item', 'items')}
          </li>
        ))}
      </ul>
      <ul className="tally">
        {tallyLines(result).map(({ says, isNews }) => (
          <li key={says} className={isNews ? '' : 'quiet'}>
            {says}
          </li>
        ))}
      </ul>
      {newPeople.length > 0 && (
        <p className="quiet small">
          New: {newPeople.join(', ')}
          {people.new > newPeople.length &&
            ` and ${(people.new - newPeople.length).toLocaleString('en')} more`}
        </p>
      )}
      <ImportChanges result={result} />
      {possibleDuplicates && <ImportDoubles doubles={possibleDuplicates} />}
      {left > 0 && (
        <div>
          <Disclosure label={`${counted(left, 'item', 'items')} left out, and why`}>
            <ul className="spots small">
              {skipped.map(({ reason, count, examples }) => (
                <li key={reason}>
                  {counted(count, 'item', 'items')}: {reason}
                  <span className="quiet spot">
                    {examples.map(({ file, place }) => `${file}, ${place}`).join('; ')}
                  </span>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
      {badCount > 0 && (
        <div className="note note-trouble">
          <p>{counted(badCount, 'item', 'items')} could not be read. The rest is not affected.</p>
          <ul className="spots small">
            {bad.map(({ file, place, reason }) => (
              <li key={`${file} ${place}`}>
                {file}, {place}: {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
