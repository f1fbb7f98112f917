import { Disclosure } from '../parts/disclosure.tsx';
import { Key } from '../parts/key.tsx';
import { counted } from '../words/words.ts';
import type { Doubt } from './doubt.ts';

type Props = { readonly pairs: readonly Doubt[]; readonly onJoin: () => void };

/** Those of whom there is nothing to ask, all at once; who likes looks at each of them below. */
export function SurePairs({ pairs, onJoin }: Props) {
  return (
    <section className="note no-print" aria-label="Beyond doubt">
      <h2 className="part-title">{counted(pairs.length, 'pair is', 'pairs are')} beyond doubt</h2>
      <p className="small quiet">
        Look at them one by one below, or join them all; one undo takes all of it back.
      </p>
      <div className="row">
        <button type="button" className="button" aria-keyshortcuts="a" onClick={onJoin}>
          Join them all
          <Key name="a" />
        </button>
      </div>
      <div>
        <Disclosure label="Which are they?" openLabel="Hide them">
          <ul className="why small">
            {pairs.map((pair) => (
              <li key={`${pair.one.id} ${pair.other.id}`}>
                {pair.one.name}
                {aboutOf(pair, 'one')} and {pair.other.name}
                {aboutOf(pair, 'other')}
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </section>
  );
}

/** What tells this one from the other. */
function aboutOf({ fields }: Doubt, side: 'one' | 'other'): string {
  const told = fields.filter(({ field, differs }) => differs && (field === 'emails' || field === 'phones'));
  const [value] = told.flatMap((field) => field[side]);
  return value === undefined ? '' : ` (${value})`;
}
