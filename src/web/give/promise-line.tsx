import { useWrite } from '../api/use-write.ts';
import { WithNames } from '../parts/with-names.tsx';
import type { PromiseShown } from './use-give.ts';

/** One promise, how it stands, and the button for when it is kept. */
export function PromiseLine({
  promise: { id, person, of, says, todo, lateDays },
}: {
  readonly promise: PromiseShown;
}) {
  const { mutate, isPending } = useWrite('promises.keep');
  const label = of === 'me' ? 'Kept' : 'They kept it';
  return (
    <li className="give-line" data-late={lateDays > 0}>
      <div className="give-says">
        <p>
          <WithNames says={says} people={[person]} />
        </p>
        {lateDays > 0 && todo !== undefined && <p className="quiet">{todo}</p>}
      </div>
      <button
        type="button"
        className="button no-print"
        aria-label={`${label}: ${says}`}
        disabled={isPending}
        onClick={() => mutate({ promise: id })}
      >
        {label}
      </button>
    </li>
  );
}
