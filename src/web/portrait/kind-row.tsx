import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWrite } from '../api/use-write.ts';
import { personQuery } from '../person/use-person.ts';
import { AXIS_CHOICES } from '../ways/axis-choices.ts';
import { kindsQuery } from '../ways/use-ways.ts';
import { roleWords } from '../words/words.ts';
import type { UnknownKinds } from './unknown-among.ts';

/** One person and what is not known of them; a choice is written at once, and can be taken back. */
export function KindRow({ row: { person, axes } }: { readonly row: UnknownKinds }) {
  const known = useQuery(personQuery(person.id)).data?.kinds ?? [];
  const kinds = useQuery(kindsQuery).data?.axes ?? [];
  const { mutate } = useWrite('kinds.say');
  return (
    <li className="kind-row">
      <div>
        <p>
          <Link to="/people/$person" params={{ person: person.id }}>
            {person.name}
          </Link>
        </p>
        <p className="quiet small">{roleWords(person)}</p>
      </div>
      <div className="kind-row-selects">
        {AXIS_CHOICES.filter(({ axis }) => axes.includes(axis)).map(({ axis, label }) => (
          <label key={axis} className="field">
            <span className="label">{label}</span>
            <select
              className="input"
              aria-label={`${label} of ${person.name}`}
              value={known.find((one) => one.axis === axis)?.kind ?? ''}
              onChange={({ target }) => mutate({ person: person.id, [axis]: target.value })}
            >
              <option value="">not known</option>
              {kinds
                .flatMap((one) => (one.axis === axis ? one.kinds : []))
                .map(({ kind }) => kind)
                .toSorted()
                .map((kind) => (
                  <option key={kind}>{kind}</option>
                ))}
            </select>
          </label>
        ))}
      </div>
    </li>
  );
}
