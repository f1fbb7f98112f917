import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { counted } from '../words/words.ts';
import { GiveLines } from './give-lines.tsx';
import { type HelpWithNeed, helpByNeed, keyOfHelp } from './help-by-need.ts';
import { HelpLine } from './help-line.tsx';
import { type HelpShown, helpQuery } from './use-give.ts';

/** So many stand in full; the others open. */
const IN_FULL = 3;

/** Needs that go with what one has, or with what somebody else has whom one could bring in. */
export function WhomToHelp() {
  const { data, error, isPending, refetch } = useQuery(helpQuery);
  return (
    <PagePart id="help" title="Whom you can help this week">
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Shown shown={data} />}
    </PagePart>
  );
}

function Shown({ shown: { help, forYou, empty } }: { readonly shown: HelpShown }) {
  const needs = helpByNeed(help);
  const more = needs.slice(IN_FULL);
  return (
    <>
      {needs.length === 0 && <Nobody isNothingStated={empty === 'nothing_stated'} />}
      {needs.length > 0 && <Needs needs={needs.slice(0, IN_FULL)} />}
      {more.length > 0 && (
        <div>
          <Disclosure label={`${more.length} more`} openLabel="Fewer">
            <Needs needs={more} />
          </Disclosure>
        </div>
      )}
      {forYou.length > 0 && (
        <div>
          <Disclosure label={`${counted(forYou.length, 'person', 'people')} may have what you look for`}>
            <Needs needs={forYou.map((best) => ({ best, others: [] }))} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Needs({ needs }: { readonly needs: readonly HelpWithNeed[] }) {
  return (
    <GiveLines>
      {needs.map(({ best, others }) => (
        <HelpLine key={keyOfHelp(best)} help={best} others={others} />
      ))}
    </GiveLines>
  );
}

function Nobody({ isNothingStated }: { readonly isNothingStated: boolean }) {
  return (
    <p>
      {isNothingStated
        ? 'Nothing is noted yet that somebody looks for. '
        : 'Nothing that is looked for goes with what can be given, so far. '}
      <Link to="/give" hash="needs" search={true} className="link">
        Note what you can give
      </Link>
      , and what others look for on their own pages: the more is noted, the more is found.
    </p>
  );
}
