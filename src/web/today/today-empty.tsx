import { Link } from '@tanstack/react-router';
import { useOpenData } from '../app/use-open-data.ts';
import { useStatus } from '../app/use-status.ts';
import { Empty } from '../parts/empty.tsx';
import { SayMe } from './say-me.tsx';

type Reason = 'no_people' | 'me_unknown' | 'nobody_due' | undefined;

/** Why nobody is named today, and the one next thing to do. */
export function TodayEmpty({ reason }: { readonly reason: Reason }) {
  if (reason === 'no_people') return <NoPeople />;
  if (reason === 'me_unknown') {
    return (
      <Empty title="Which mail addresses are yours?">
        <p>
          Mutuals has people and mail, but does not know yet who you are in it. Then it can tell who wrote to
          whom.
        </p>
        <SayMe />
      </Empty>
    );
  }
  return (
    <Empty
      title="Nobody needs you today."
      act={
        <Link to="/people" search={{ order: 'quiet' }} className="button">
          See who is going quiet
        </Link>
      }
    >
      <p>Everybody you keep up with is within their usual time.</p>
    </Empty>
  );
}

function NoPeople() {
  const status = useStatus();
  const open = useOpenData();
  return (
    <Empty
      title="Bring the people you know."
      act={
        <>
          <Link to="/import" className="button button-main">
            Import files
          </Link>
          {status && !status.isSample && (
            <button
              type="button"
              className="link"
              disabled={open.isPending}
              onClick={() => open.mutate('sample')}
            >
              or look around in a sample network
            </button>
          )}
        </>
      }
    >
      <p>
        A mailbox, an address book or your LinkedIn export. Everything is read on this computer and stays on
        it.
      </p>
    </Empty>
  );
}
