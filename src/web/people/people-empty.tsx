import { Link } from '@tanstack/react-router';
import { useSurfaces } from '../app/surfaces.tsx';
import { useStatus } from '../app/use-status.ts';
import { Empty } from '../parts/empty.tsx';

type Props = { readonly search: string; readonly onClear: () => void };

/** Nobody is found, or nobody is here yet. */
export function PeopleEmpty({ search, onClear }: Props) {
  const status = useStatus();
  const { show } = useSurfaces();
  if (status?.people === 0) {
    return (
      <div className="people-empty">
        <Empty
          title="Nobody is here yet."
          act={
            <>
              <Link to="/import" className="button button-main">
                Import files
              </Link>
              <button type="button" className="link" onClick={() => show({ kind: 'add' })}>
                or add a person by hand
              </button>
            </>
          }
        >
          <p>A mailbox, an address book or your LinkedIn export brings them.</p>
        </Empty>
      </div>
    );
  }
  return (
    <div className="people-empty">
      <Empty
        title={search ? `Nobody fits “${search}”.` : 'Nobody fits these filters.'}
        act={
          <button type="button" className="button" onClick={onClear}>
            Show everybody
          </button>
        }
      />
    </div>
  );
}
