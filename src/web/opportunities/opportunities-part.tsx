import { useQuery } from '@tanstack/react-query';
import { GiveLines } from '../give/give-lines.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { NoteOpportunity } from './note-opportunity.tsx';
import { OpportunityLine } from './opportunity-line.tsx';
import { opportunitiesQuery } from './use-opportunities.ts';

/** What came one's way, who should hear of it, and what became of it. */
export function OpportunitiesPart() {
  const { data, error, isPending, refetch } = useQuery(opportunitiesQuery());
  return (
    <PagePart
      id="opportunities"
      title="Opportunities"
      says="What comes your way, in one line: for you, or for somebody who should hear of it."
    >
      <NoteOpportunity />
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && data.opportunities.length > 0 && (
        <GiveLines>
          {data.opportunities.map((one) => (
            <OpportunityLine key={one.id} opportunity={one} />
          ))}
        </GiveLines>
      )}
      <div>
        <Disclosure label="What became of earlier ones" openLabel="Hide earlier ones">
          <Closed />
        </Disclosure>
      </div>
    </PagePart>
  );
}

function Closed() {
  const { data, error, isPending, refetch } = useQuery(opportunitiesQuery(true));
  if (isPending) return <Waiting />;
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const closed = data.opportunities.filter(({ state }) => state !== 'open');
  if (closed.length === 0) return <p className="quiet">None is closed yet.</p>;
  return (
    <ul className="give-lines">
      {closed.map((one) => (
        <OpportunityLine key={one.id} opportunity={one} />
      ))}
    </ul>
  );
}
