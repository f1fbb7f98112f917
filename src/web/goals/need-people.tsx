import { Face } from '../parts/face.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import type { NeedShown } from './use-goals.ts';

type Props = { readonly people: NeedShown['halfKnown']; readonly label: string };

/** People for a need: what they do, and how one stands with them. */
export function NeedPeople({ people, label }: Props) {
  if (people.length === 0) return null;
  return (
    <ul className="need-people" aria-label={label}>
      {people.map(({ person, says, reasons: [tie, ...others] }) => (
        <li key={person.id}>
          <Face name={person.name} />
          <div>
            <p>
              <WithNames says={says} people={[person]} />
            </p>
            {tie && <p className="quiet small">{tie.says}</p>}
            <Why reasons={others} />
          </div>
        </li>
      ))}
    </ul>
  );
}
