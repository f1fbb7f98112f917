import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { GiveLines } from './give-lines.tsx';
import { NeedLine } from './need-line.tsx';
import { SayNeed } from './say-need.tsx';
import { needsQuery } from './use-give.ts';

/** What one looks for and can give, in one line each, and below it what others do. */
export function NeedsAndOffers() {
  const { data, error, isPending, refetch } = useQuery(needsQuery());
  return (
    <PagePart
      id="needs"
      title="What you look for, and what you can give"
      says="Skills, time, access, things: from these lines it is found whom you can help, and who can help you."
    >
      <SayNeed person="me" />
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && data.mine.length > 0 && (
        <GiveLines>
          {data.mine.map((one) => (
            <NeedLine key={one.id} need={one} />
          ))}
        </GiveLines>
      )}
      {data && data.theirs.length > 0 && (
        <div>
          <Disclosure label={`${data.theirs.length} of others`} openLabel="Hide those of others">
            <GiveLines>
              {data.theirs.map((one) => (
                <NeedLine key={one.id} need={one} />
              ))}
            </GiveLines>
          </Disclosure>
        </div>
      )}
    </PagePart>
  );
}
