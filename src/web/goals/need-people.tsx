import { Face } from '../parts/face.tsx';
import { WithNames } from '../parts/with-names.tsx';
import type { NeedShown } from './use-goals.ts';

type Props = { readonly people: NeedShown['halfKnown']; readonly label: string };

/** People for a need: what they do, how one stands with them, and what that is worth. */
export function NeedPeople({ people, label }: Props) {
  if (people.length === 0) return null;
  return (
    <ul className="need-people" aria-label={label}>
      {people.map(({ person, says, reasons }) => (
        <li key={person.id}>
          <Face name={person.name} />
          <div>
            <p>
              <WithNames says={says} people={[person]} />
            </p>
            <p className="quiet small">{reasons.map((reason) => reason.says).join(' ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
