import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PersonLineView } from '../../verbs/views.ts';
import { Face } from '../parts/face.tsx';
import { roleWords } from '../words/words.ts';

type Props = {
  readonly person: Pick<PersonLineView, 'id' | 'name' | 'title' | 'organisation'>;
  readonly children: ReactNode;
};

/** One person of the page: who, and what is said and can be done about them. */
export function PlanPerson({ person, children }: Props) {
  const role = roleWords(person);
  return (
    <li className="plan-person" data-person={person.id} data-name={person.name}>
      <Face name={person.name} />
      <div>
        <p>
          <Link
            to="/people/$person"
            params={{ person: person.id }}
            className="plan-name"
            data-row={person.id}
          >
            {person.name}
          </Link>
          {role && <span className="quiet small plan-role">{role}</span>}
        </p>
        {children}
      </div>
    </li>
  );
}
