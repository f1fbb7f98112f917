import { WithNames } from '../parts/with-names.tsx';
import type { EndorsementsShown } from './use-endorsements.ts';

type Spoken = EndorsementsShown['given'][number] & { readonly returned?: string };

/** What was said to whom, to the letter where it is long, and what one gave back since. */
export function SpokenList({ endorsements }: { readonly endorsements: readonly Spoken[] }) {
  return (
    <ul className="spoken">
      {endorsements.map(({ id, person, says, returned }) => (
        <li key={id}>
          <p>
            <WithNames says={says} people={[person]} />
          </p>
          {returned !== undefined && <p className="quiet">{returned}</p>}
        </li>
      ))}
    </ul>
  );
}
