import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import type { EndorsementsShown } from './use-endorsements.ts';

/** Who could speak for me, as far as it can be told, each with why. */
export function WouldSpeak({ would }: Pick<EndorsementsShown, 'would'>) {
  return (
    <>
      <h3 className="part-title">Who would</h3>
      <ul className="spoken">
        {would.map(({ person, says, reasons }) => (
          <li key={person.id}>
            <p>
              <WithNames says={says} people={[person]} />
            </p>
            <Why reasons={reasons} />
          </li>
        ))}
      </ul>
    </>
  );
}
