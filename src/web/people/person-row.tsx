import { Link } from '@tanstack/react-router';
import type { PersonLineView } from '../../verbs/views.ts';
import { Face } from '../parts/face.tsx';
import { Strength } from '../parts/strength.tsx';
import { ago } from '../words/time-words.ts';
import { roleWords } from '../words/words.ts';

type Props = {
  readonly line: PersonLineView;
  readonly at: number;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
};

/** One person in the list: who, how close, and how long ago. */
export function PersonRow({ line, at, isOpen, onFocus }: Props) {
  return (
    <Link
      to="/people/$person"
      params={{ person: line.id }}
      search={true}
      className="person-row"
      data-row={at}
      aria-current={isOpen ? 'true' : undefined}
      onFocus={onFocus}
    >
      <Face name={line.name} />
      <span className="person-row-who">
        <span className="person-row-name cut">{line.name}</span>
        <span className="quiet small cut">{roleWords(line)}</span>
      </span>
      <span className="person-row-tie small">
        <Strength {...line} />
        <span className="quiet">{line.silentDays === undefined ? '' : ago(line.silentDays)}</span>
      </span>
    </Link>
  );
}
