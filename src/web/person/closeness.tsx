import { TERM_WORDS, TIE_TERMS } from '../../core/tie-terms.ts';
import type { PersonShown } from '../api/verb-types.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Strength } from '../parts/strength.tsx';
import { STAGE_WORDS } from '../words/words.ts';
import { closenessSentence } from './closeness-sentence.ts';
import { SayTie } from './say-tie.tsx';

/** How close you are, in a word and a sentence; "why?" opens into the reasons, and what you say outweighs them. */
export function Closeness({ shown }: { readonly shown: PersonShown }) {
  const { person, reasons, said } = shown;
  return (
    <section aria-label="Closeness" className="person-part">
      <div className="closeness">
        <div className="row">
          <Strength {...person} />
          <span className="quiet small">{STAGE_WORDS[person.stage]}</span>
        </div>
        <p>{closenessSentence(person)}</p>
      </div>
      {reasons.length > 0 && (
        <Disclosure label="Why?" openLabel="Hide the reasons">
          <dl className="reasons small">
            {TIE_TERMS.filter((term) => reasons.some((reason) => reason.term === term)).map((term) => (
              <div key={term}>
                <dt className="quiet">{TERM_WORDS[term]}</dt>
                {reasons
                  .filter((reason) => reason.term === term)
                  .map(({ says }) => (
                    <dd key={says}>{says}</dd>
                  ))}
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <SayTie person={person} said={said} />
    </section>
  );
}
