import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PersonLineView } from '../../verbs/views.ts';
import { Face } from '../parts/face.tsx';
import { roleWords } from '../words/words.ts';

type Props = {
  readonly person: PersonLineView;
  readonly at: number;
  readonly to: '/today/$person' | '/people/$person';
  readonly level: 2 | 3;
  /** Beside the name: of which kind the card is. */
  readonly children?: ReactNode;
};

/** Whom a card is about. */
export function CardHead({ person, at, to, level, children }: Props) {
  const role = roleWords(person);
  const Title = `h${level}` as const;
  return (
    <div className="card-who">
      <Face name={person.name} />
      <div>
        <Title className="part-title">
          <Link
            to={to}
            params={{ person: person.id }}
            className="card-name"
            data-row={at}
            data-person={person.id}
          >
            {person.name}
          </Link>
        </Title>
        {role && <p className="quiet small">{role}</p>}
      </div>
      {children}
    </div>
  );
}
