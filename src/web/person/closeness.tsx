import type { PersonLineView } from '../../verbs/views.ts';
import type { PersonShown } from '../api/verb-types.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Strength } from '../parts/strength.tsx';
import { closenessSentence } from './closeness-sentence.ts';

type Props = { readonly person: PersonLineView; readonly reasons: PersonShown['reasons'] };

/** How close you are, in a word and a sentence; "why?" opens into the reasons. */
export function Closeness({ person, reasons }: Props) {
  return (
    <section aria-label="Closeness" className="person-part">
      <div className="closeness">
        <Strength {...person} />
        <p>{closenessSentence(person)}</p>
      </div>
      {reasons.length > 0 && (
        <Disclosure label="Why?" openLabel="Hide the reasons">
          <ul className="reasons small">
            {reasons.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
