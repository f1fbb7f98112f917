import { Disclosure } from '../parts/disclosure.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { CloseOpportunity } from './close-opportunity.tsx';
import type { Opportunity } from './use-opportunities.ts';

/** One opportunity, who should hear of it, and what became of it. */
export function OpportunityLine({ opportunity }: { readonly opportunity: Opportunity }) {
  const { says, from, for: hearers, shouldHear, state } = opportunity;
  return (
    <li className="give-line">
      <div className="give-says">
        <p>
          <WithNames says={says} people={[...from, ...hearers]} />
        </p>
        {shouldHear.map(({ says: hears, person }) => (
          <p key={hears} className="quiet">
            <WithNames says={hears} people={person ? [person] : []} />
          </p>
        ))}
        {state === 'open' && (
          <div className="no-print">
            <Disclosure label="What became of it?" openLabel="Leave it open">
              <CloseOpportunity opportunity={opportunity} />
            </Disclosure>
          </div>
        )}
      </div>
    </li>
  );
}
