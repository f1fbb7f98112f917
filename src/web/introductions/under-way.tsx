import { useQuery } from '@tanstack/react-query';
import { GiveLines } from '../give/give-lines.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { counted } from '../words/words.ts';
import { IntroLine } from './intro-line.tsx';
import { allIntrosQuery, introsQuery } from './use-introductions.ts';

type Props = {
  /** The one that was begun on this page; it opens with its letters. */
  readonly begun: string | undefined;
};

/** What waits for whom, the late ones first. */
export function UnderWay({ begun }: Props) {
  const { data, error, isPending, refetch } = useQuery(introsQuery);
  return (
    <PagePart id="under-way" title="Under way">
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && data.introductions.length === 0 && (
        <p>No introduction is under way. Ask for one below, or bring two of your people together.</p>
      )}
      {data && data.introductions.length > 0 && (
        <GiveLines>
          {data.introductions.map((one) => (
            <IntroLine key={`${one.id} ${one.id === begun}`} introduction={one} isBegun={one.id === begun} />
          ))}
        </GiveLines>
      )}
      {data && data.over > 0 && (
        <div>
          <Disclosure label={counted(data.over, 'is over', 'are over')} openLabel="Hide what is over">
            <Over open={new Set(data.introductions.map(({ id }) => id))} />
          </Disclosure>
        </div>
      )}
    </PagePart>
  );
}

function Over({ open }: { readonly open: ReadonlySet<string> }) {
  const { data, error, isPending, refetch } = useQuery(allIntrosQuery);
  return (
    <>
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      <GiveLines>
        {data?.introductions
          .filter(({ id }) => !open.has(id))
          .map((one) => (
            <IntroLine key={one.id} introduction={one} />
          ))}
      </GiveLines>
    </>
  );
}
