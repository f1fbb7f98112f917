import type { ImportResult } from '../api/verb-types.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { counted } from '../words/words.ts';

/** What is different on some of the cards that are here already. */
export function ImportChanges({ result }: { readonly result: ImportResult }) {
  const { changes = [], records } = result;
  if (changes.length === 0) return null;
  const rest = records.changed - changes.length;
  return (
    <div>
      <Disclosure label={`What changes on ${counted(records.changed, 'record', 'records')}`}>
        <ul className="spots small">
          {changes.map(({ name, changes: told }) => (
            <li key={`${name} ${told.join(' ')}`}>
              {name || 'Without a name'}
              <span className="quiet spot">{told.join('; ')}</span>
            </li>
          ))}
          {rest > 0 && <li className="quiet">and {rest.toLocaleString('en')} more</li>}
        </ul>
      </Disclosure>
    </div>
  );
}
