import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { benefitLine } from './benefit-words.ts';
import { type BenefitsShown, benefitsQuery, type Standing } from './use-give.ts';

const LATEST = 8;

/** What went and what came, with whom, in sentences. */
export function BetweenAll() {
  const { data, error, isPending, refetch } = useQuery(benefitsQuery());
  return (
    <PagePart id="between" title="What went and what came">
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Shown shown={data} />}
    </PagePart>
  );
}

function Shown({ shown }: { readonly shown: BenefitsShown }) {
  const { says, helpedYou, youHelped, onlyTake, benefits } = shown;
  return (
    <>
      <p>
        {withoutCommand(says)}{' '}
        {benefits.length === 0 && (
          <>
            Open <Link to="/people">somebody’s page</Link> and note in one line what you gave or got.
          </>
        )}
      </p>
      <People label="Who helped you most" people={helpedYou} />
      <People label="Whom you helped most" people={youHelped} />
      <People label="Much went to them, and little came back so far" people={onlyTake} />
      {benefits.length > 0 && (
        <div>
          <Disclosure label="Noted last">
            <ul className="between-lines">
              {benefits.slice(0, LATEST).map((one) => (
                <li key={one.id}>
                  <WithNames says={benefitLine(one)} people={[one.person]} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}

type PeopleProps = { readonly label: string; readonly people: readonly Standing[] };

function People({ label, people }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <div>
      <Disclosure label={label}>
        <ul className="between-lines">
          {people.map(({ person, says, reasons }) => (
            <li key={person.id}>
              <p>
                <WithNames says={`${person.name}: ${says}`} people={[person]} />
              </p>
              <Why reasons={reasons} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
