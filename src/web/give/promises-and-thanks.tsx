import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { counted } from '../words/words.ts';
import { GiveLines } from './give-lines.tsx';
import { PromiseLine } from './promise-line.tsx';
import { thanksByPerson } from './thanks-by-person.ts';
import { ThanksLine } from './thanks-line.tsx';
import { promisesQuery, thanksQuery } from './use-give.ts';

/** Promises to keep, the late ones first, and thanks to say. */
export function PromisesAndThanks() {
  const promises = useQuery(promisesQuery());
  const thanks = useQuery(thanksQuery);
  const mine = promises.data?.mine ?? [];
  const theirs = promises.data?.theirs ?? [];
  const owed = thanksByPerson(thanks.data?.thanks ?? []);
  const more = (promises.data?.more ?? 0) + (thanks.data?.more ?? 0);
  const isNothing = promises.isSuccess && thanks.isSuccess && mine.length + owed.length === 0;
  return (
    <PagePart id="owed" title="Promises and thanks">
      {(promises.isPending || thanks.isPending) && <Waiting />}
      {promises.error && <Trouble error={promises.error} again={() => void promises.refetch()} />}
      {thanks.error && <Trouble error={thanks.error} again={() => void thanks.refetch()} />}
      {isNothing && (
        <p>
          No promise is open, and no thanks. What you promise in a line that you log, and what somebody does
          for you, is kept in mind here.
        </p>
      )}
      {mine.length > 0 && (
        <GiveLines label="Promises to keep">
          {mine.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} />
          ))}
        </GiveLines>
      )}
      {owed.length > 0 && (
        <GiveLines label="Thanks to say">
          {owed.map((one) => (
            <ThanksLine key={one.person.id} owed={one} />
          ))}
        </GiveLines>
      )}
      {more > 0 && <p className="quiet">{more.toLocaleString('en')} more are open.</p>}
      {theirs.length > 0 && (
        <div>
          <Disclosure label={`${counted(theirs.length, 'promise', 'promises')} to you`}>
            <GiveLines label="Promised to you">
              {theirs.map((promise) => (
                <PromiseLine key={promise.id} promise={promise} />
              ))}
            </GiveLines>
          </Disclosure>
        </div>
      )}
    </PagePart>
  );
}
